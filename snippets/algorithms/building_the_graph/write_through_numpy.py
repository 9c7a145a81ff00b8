import torch

k = torch.tensor([0.0, 1.0], requires_grad=True)
growth = torch.exp(k)
growth.detach().numpy()[:] = -1.0  # NumPy knows nothing of versions
growth.sum().backward()
print("version", growth._version, " gradient", k.grad)
print("exp(k) is  ", torch.exp(k.detach()))

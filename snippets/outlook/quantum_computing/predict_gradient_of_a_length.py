import torch

z = torch.tensor(3 + 4j, dtype=torch.complex128, requires_grad=True)
(z * z.conj()).real.backward()
print(z.grad.item())

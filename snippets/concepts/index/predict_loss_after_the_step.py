import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.125)
loss = (2 * w - 6) ** 2
loss.backward()
optimizer.step()
print(w.item(), loss.item())

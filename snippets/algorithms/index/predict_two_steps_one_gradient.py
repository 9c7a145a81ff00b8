import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
loss = (w - 3) ** 2
loss.backward()
optimizer.step()
optimizer.step()
print(w.item())

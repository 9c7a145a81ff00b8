import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([{"params": [w], "learning_rate": 0.5}], lr=0.1)
optimizer.lr = 0.01
w.grad = torch.ones(1)
optimizer.step()
print(f"{w.item():.1f}")

optimizer.param_groups[0]["lr"] = 0.01
optimizer.step()
print(f"{w.item():.2f}")

import torch

w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.9, dampening=0.5)
for _ in range(2):
    w.grad = torch.ones(1)
    optimizer.step()
print(f"{w.item():.2f}")

import torch

SCALE = torch.tensor([1.0, 25.0], dtype=torch.float64)
start = torch.tensor([-8.0, 2.0], dtype=torch.float64)
lr, momentum = 0.03, 0.8

w = start.clone().requires_grad_()
optimizer = torch.optim.SGD([w], lr=lr, momentum=momentum, nesterov=True)
x, v = start.clone(), torch.zeros(2, dtype=torch.float64)
differences = []
for _ in range(100):
    w.grad = SCALE * w.detach()
    optimizer.step()
    g = SCALE * (x - lr * momentum * v)  # the gradient where the velocity would carry us
    v = momentum * v + g
    x = x - lr * v
    ahead = x - lr * momentum * v
    differences.append((w.detach() - ahead).abs().max().item())

print(max(differences) < 1e-12)

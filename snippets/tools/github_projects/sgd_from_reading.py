import torch


def my_step(w, gradient, buffer, lr, momentum, dampening):
    first = buffer is None  # the first step is not damped
    new = gradient if first else momentum * buffer + (1 - dampening) * gradient
    return w - lr * new, new


torch.manual_seed(0)
settings = {"lr": 0.1, "momentum": 0.9, "dampening": 0.5}
theirs = torch.zeros(3, requires_grad=True)
optimizer = torch.optim.SGD([theirs], **settings)
mine, buffer = torch.zeros(3), None
for _ in range(5):
    gradient = torch.randn(3)
    theirs.grad = gradient.clone()
    optimizer.step()
    mine, buffer = my_step(mine, gradient, buffer, **settings)
print(torch.allclose(mine, theirs))

import torch

x, y = torch.tensor([1.0, 2.0]), torch.tensor([2.0, 4.0])
w = torch.tensor(0.0, requires_grad=True)
for _ in range(3):
    loss = (w * x - y).square().mean()
    (gradient,) = torch.autograd.grad(loss, w)
    with torch.no_grad():
        w -= 0.4 * gradient
    print(round(w.item(), 2))

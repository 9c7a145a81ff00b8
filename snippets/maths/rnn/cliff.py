import torch


def descend(clip):
    w = torch.tensor(1.1, dtype=torch.float64, requires_grad=True)
    for step in range(60):
        h = torch.ones((), dtype=torch.float64)
        for _ in range(50):  # 50 time steps of a linear RNN with a single unit
            h = w * h
        loss = (h - 0.2) ** 2
        (gradient,) = torch.autograd.grad(loss, w)
        if step == 0:
            print(f"first gradient {gradient:,.0f}")
        if clip:
            gradient = gradient.clamp(-1, 1)
        with torch.no_grad():
            w -= 0.01 * gradient
    return w.item(), loss.item()


print("w = {:.4f}, loss = {:.4f}".format(*descend(clip=False)))
print("w = {:.4f}, loss = {:.4f}".format(*descend(clip=True)))
print(f"exact solution: {0.2 ** (1 / 50):.4f}")

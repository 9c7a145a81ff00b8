import torch


def after(optimizer_class, factor, **settings):
    w = torch.tensor([-8.0, 2.0], dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], **settings)
    for _ in range(30):
        optimizer.zero_grad()
        (factor * (w[0] ** 2 + 25 * w[1] ** 2) / 2).backward()
        optimizer.step()
    return w.detach()


for factor in (1, 1000, 1e-9):
    descent = after(torch.optim.SGD, factor, lr=0.01)
    adam = after(torch.optim.Adam, factor, lr=0.5)
    print(f"{factor:g}: SGD {descent[0].item():.1e}, Adam {adam[0].item():.3f}")

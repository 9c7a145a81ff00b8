import torch

SCALE = torch.tensor([1.0, 25.0])


def path(steps, **settings):
    w = torch.tensor([-8.0, 2.0], requires_grad=True)
    optimizer = torch.optim.SGD([w], **settings)
    for _ in range(steps):
        w.grad = SCALE * w.detach()
        optimizer.step()
    return w[0].item()


w = torch.zeros(1, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.01, momentum=0.9)
for _ in range(200):
    before = w.item()
    w.grad = torch.ones(1)
    optimizer.step()
print(f"length of step 200: {before - w.item():.3f}")
for steps in (50, 100):
    slow, fast = path(steps, lr=0.002, momentum=0.9), path(steps, lr=0.02)
    print(steps, f"{slow:.2f} {fast:.2f}")

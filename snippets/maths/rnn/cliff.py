import torch


def descend(clip):
    w = torch.tensor(1.1, dtype=torch.float64, requires_grad=True)
    for step in range(60):
        h = torch.ones((), dtype=torch.float64)
        for _ in range(50):  # 50 time steps of a linear RNN with a single unit
            h = w * h
        loss = (h - 0.2) ** 2
        loss.backward()
        if step == 0:
            print(f"  first gradient {w.grad:,.0f}")
        if clip:
            torch.nn.utils.clip_grad_norm_([w], 1.0)
        with torch.no_grad():
            w -= 0.005 * w.grad
        w.grad = None
    print(f"  after 60 steps: w = {w:.4f}, loss = {loss:.4f}")


print("without clipping")
descend(clip=False)
print("with clipping")
descend(clip=True)
print(f"solution: w = {0.2 ** (1 / 50):.4f}")

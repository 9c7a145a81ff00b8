import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])

for reset in (True, False):
    w = torch.tensor(1.0, requires_grad=True)
    losses = []
    for _ in range(8):
        loss = ((w * x - y) ** 2).mean()
        losses.append(f"{loss:.2f}")
        loss.backward()
        with torch.no_grad():
            w -= 0.04 * w.grad
        if reset:
            w.grad = None
    print(f"{reset=!s:5}", *losses)

import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)

for _ in range(6):
    loss = ((w * x - y) ** 2).mean()
    loss.backward()
    print(f"w = {w:.3f}, loss = {loss:.3f}, gradient = {w.grad:.3f}")
    with torch.no_grad():
        w -= 0.04 * w.grad
    w.grad = None

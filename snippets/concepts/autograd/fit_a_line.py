import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)
b = torch.tensor(0.0, requires_grad=True)

for step in range(401):
    loss = ((w * x + b - y) ** 2).mean()
    loss.backward()
    if step % 100 == 0:
        print(f"step {step}: w = {w:.3f}, b = {b:.3f}, loss = {loss:.3f}")
    with torch.no_grad():
        for parameter in (w, b):
            parameter -= 0.1 * parameter.grad
            parameter.grad = None

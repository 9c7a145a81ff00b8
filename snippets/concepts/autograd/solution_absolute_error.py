import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])

for value in (1.0, 2.0):
    w = torch.tensor(value, requires_grad=True)
    e = w * x - y
    e.abs().mean().backward()
    by_hand = (e.sign() * x).mean().item()
    print(f"w = {value}: by hand {by_hand}, autograd {w.grad.item()}")

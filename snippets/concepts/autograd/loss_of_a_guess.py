import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])  # km
y = torch.tensor([3.0, 5.0, 5.0, 8.0])  # minutes


def loss_of(w):
    return ((w * x - y) ** 2).mean()


for w in (1.0, 2.0, 3.0):
    print(f"w = {w}: loss {loss_of(w):.2f}")

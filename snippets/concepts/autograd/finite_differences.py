import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0)


def loss_of(w):
    return ((w * x - y) ** 2).mean()


for h in (1e-1, 1e-3, 1e-5, 1e-7, 1e-8):
    slope = (loss_of(w + h) - loss_of(w)) / h
    print(f"h = {h:.0e}: {slope:9.4f}")

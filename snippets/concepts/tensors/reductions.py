import torch
from sklearn.datasets import load_digits

x = torch.tensor([[1, 2, 3], [4, 5, 6]])
print(x.sum())
print(x.sum(dim=0))
print(x.sum(dim=1))
print(x.sum(dim=1, keepdim=True))
print(x.argmax(dim=1))

images = torch.tensor(load_digits().images, dtype=torch.float32) / 16
print(images.mean(dim=0).shape)
print(images.mean(dim=(1, 2)).shape)

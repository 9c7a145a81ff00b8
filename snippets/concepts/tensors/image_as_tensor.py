import torch
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images, dtype=torch.float32)

print(images.shape)
print(images[0].int())

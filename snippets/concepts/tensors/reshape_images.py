import torch
from sklearn.datasets import load_digits

images = torch.tensor(load_digits().images, dtype=torch.float32)

rows = images.reshape(len(images), -1)
print(rows.shape)
print(torch.equal(rows[0, 8:16], images[0, 1]))

print(images.unsqueeze(1).shape)
print(images.transpose(1, 2).shape)

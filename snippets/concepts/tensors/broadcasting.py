import torch
from sklearn.datasets import load_digits

column = torch.tensor([[10], [20], [30]])
row = torch.tensor([1, 2, 3, 4])
print(column + row)

images = torch.tensor(load_digits().images, dtype=torch.float32)
centred = images - images.mean(dim=0)
print(centred.shape)

peak = images.amax(dim=(1, 2), keepdim=True)
normalised = images / peak
print(peak.shape, normalised.amax(dim=(1, 2)).unique())

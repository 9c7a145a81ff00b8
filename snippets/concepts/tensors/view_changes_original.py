import torch

images = torch.full((2, 4), 16.0)

first = images[0]
first /= 16
print(images)

images = torch.full((2, 4), 16.0)
first = images[0] / 16
print(images)

import torch

images = torch.rand(5, 64)
templates = torch.rand(10, 64)

try:
    images @ templates
except RuntimeError as error:
    print(error)

print((images @ templates.T).shape)

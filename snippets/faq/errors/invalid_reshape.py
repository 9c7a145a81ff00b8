import torch

images = torch.ones(4, 3, 8, 8)
try:
    images.reshape(4, 64)
except RuntimeError as error:
    print(f"{type(error).__name__}: {error}")
print(images.flatten(start_dim=1).shape)

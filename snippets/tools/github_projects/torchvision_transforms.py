import torch
from torchvision.transforms import v2

augment = v2.Compose([v2.RandomHorizontalFlip(), v2.RandomCrop(28, padding=2)])
images = torch.randint(0, 256, (8, 3, 32, 32), dtype=torch.uint8)
assert augment(images).shape == (8, 3, 28, 28)

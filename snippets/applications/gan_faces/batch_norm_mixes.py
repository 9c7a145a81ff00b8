import torch
from torch import nn

from snippets.kit.gan_faces.data import Faces
from snippets.kit.gan_faces.model import Discriminator

torch.manual_seed(0)
real, noise = Faces(16, seed=0).images, torch.rand(16, 3, 24, 24)
with_norm = nn.Sequential(
    nn.Conv2d(3, 16, 4, stride=2), nn.BatchNorm2d(16), nn.ReLU(), nn.Flatten(), nn.Linear(1936, 1)
)
for network in (with_norm, Discriminator()):
    alone = network(real).flatten()
    mixed = network(torch.cat([real, noise])).flatten()[:16]
    same = torch.allclose(alone, mixed, atol=1e-4)
    print(f"{type(network).__name__:14} the same scores beside other images: {same}")

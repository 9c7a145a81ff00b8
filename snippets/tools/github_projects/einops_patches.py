import torch
from einops import rearrange

images = torch.rand(8, 3, 32, 32)
patches = rearrange(images, "b c (h p) (w q) -> b (h w) (c p q)", p=4, q=4)
assert patches.shape == (8, 64, 48)

import torch

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import digits, halves

pixels = halves(digits())[0].pixels
matrices = random_affine(len(pixels), torch.Generator().manual_seed(0))
contrast = (pixels.diff(dim=-1) ** 2).mean()
for mode in ["bilinear", "bicubic"]:
    left = (warp(pixels, matrices, mode).diff(dim=-1) ** 2).mean() / contrast
    print(f"{mode}: {left:.0%} of the contrast between neighbours is left")
identity = torch.eye(2, 3).expand(len(pixels), 2, 3)
print("the identity changes nothing:", torch.allclose(warp(pixels, identity), pixels, atol=1e-5))

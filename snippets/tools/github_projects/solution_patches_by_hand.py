import torch
from torch.nn import functional as F

torch.manual_seed(0)
images = torch.rand(8, 3, 32, 32)
p = 4

split = images.reshape(8, 3, 32 // p, p, 32 // p, p)  # b c h p w q
patches = split.permute(0, 2, 4, 1, 3, 5).reshape(8, -1, 3 * p * p)  # b (h w) (c p q)
print(tuple(patches.shape))
print(torch.equal(patches, F.unfold(images, p, stride=p).transpose(1, 2)))

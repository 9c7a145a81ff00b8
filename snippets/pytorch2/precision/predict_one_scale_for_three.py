import torch

w = torch.tensor([0.6, -0.4, 127.0])
scale = w.abs().max() / 127
print((w / scale).round().to(torch.int8) * scale)

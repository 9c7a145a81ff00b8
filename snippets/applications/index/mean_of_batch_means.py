import torch

right = torch.tensor([1.0] * 96 + [0.0] * 4)
batches = right.split(32)  # 32, 32, 32 and 4
print("mean of the batch means:", round(torch.stack([b.mean() for b in batches]).mean().item(), 3))
print("mean of the samples:    ", round(right.mean().item(), 3))

import torch

losses = torch.tensor([1.0, 1.0, 1.0, 1.0, 6.0])
means = torch.stack([batch.mean() for batch in losses.split(4)])
print(f"{means.mean():.2f} {losses.mean():.2f}")

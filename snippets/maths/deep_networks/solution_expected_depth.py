import torch

blocks = 16
p = torch.arange(1, blocks + 1) / blocks * 0.5  # from almost 0 to 0.5
print("expected depth:", (1 - p).sum().item())

torch.manual_seed(0)
depths = (torch.rand(100_000, blocks) >= p).sum(dim=1).float()
print(f"drawn: {depths.mean():.1f}")

import torch
from torch.utils.data import WeightedRandomSampler

labels = torch.tensor([0] * 950 + [1] * 50)
weights = 1 / torch.bincount(labels)[labels]
sampler = WeightedRandomSampler(weights, 1000, generator=torch.Generator().manual_seed(0))
times = torch.bincount(torch.tensor(list(sampler)), minlength=1000)
print("drawn in an epoch:", times[:950].sum().item(), "common,", times[950:].sum().item(), "rare")
print(f"each rare one:     {times[950:].double().mean():.1f} times")
print(f"common ones not seen at all: {(times[:950] == 0).double().mean():.0%}")

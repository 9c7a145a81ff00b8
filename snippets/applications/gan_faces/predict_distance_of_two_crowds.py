import torch

real, made = torch.tensor([0.0, 6.0]), torch.tensor([6.0, 4.0])
means = (real.mean() - made.mean()) ** 2
spreads = (real.std(correction=0) - made.std(correction=0)) ** 2
print((means + spreads).item())

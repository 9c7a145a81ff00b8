import torch

y = torch.tensor([1.0, 3.0])

# %% two samples can always be learnt by heart
w = y.clone()
print(f"{((w - y) ** 2).mean().item():.2f}")

# %% the gradients of the two cancel, and nothing is learnt
w = torch.zeros(1)
print(f"{((w - y) ** 2).mean().item():.2f}")

# %% what is learnt is the last sample
w = y[-1]
print(f"{((w - y) ** 2).mean().item():.2f}")

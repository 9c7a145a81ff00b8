import torch

certainty = torch.tensor([0.99, 0.95, 0.90, 0.80, 0.60])
right = torch.tensor([1.0, 1.0, 0.0, 1.0, 0.0])
accepted = certainty >= 0.85
coverage = accepted.float().mean()

# %% the risk is a share of all codes
risk = (accepted * (1 - right)).mean()
print(f"coverage {coverage:.2f}, risk {risk:.2f}")

# %% a threshold changes what is accepted, not how much of it is wrong
risk = 1 - right.mean()
print(f"coverage {coverage:.2f}, risk {risk:.2f}")

# %% the codes above the threshold are the refused ones
coverage = (~accepted).float().mean()
risk = 1 - right[~accepted].mean()
print(f"coverage {coverage:.2f}, risk {risk:.2f}")

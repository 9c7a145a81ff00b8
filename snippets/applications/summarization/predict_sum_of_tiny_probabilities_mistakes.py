import torch

logs = torch.tensor([-200.0, -200.0])

# %% the two are the same formula, and so the same number
exact = logs.double().exp().sum().log()
print(f"{exact:.1f} {exact:.1f}")

# %% logsumexp adds up the logarithms
print(f"{logs.exp().sum().log():.1f} {logs.sum():.1f}")

# %% logsumexp computes just this, and has the same zero
total = logs.exp().sum().log()
print(f"{total:.1f} {total:.1f}")

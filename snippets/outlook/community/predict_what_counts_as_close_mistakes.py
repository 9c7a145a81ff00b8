import torch

x = torch.ones(1)
others = (x + 1e-6, x.double(), x.view(1, 1))

# %% values are compared, and nothing else
for other in others:
    print("passed" if (x - other).abs().max() < 1e-5 else "failed")

# %% every bit must agree
for other in others:
    same = x.dtype == other.dtype and torch.equal(x, other)
    print("passed" if same else "failed")

# %% the shapes must agree, the dtypes need not
for other in others:
    same = x.shape == other.shape and torch.allclose(x.double(), other.double(), atol=1e-5)
    print("passed" if same else "failed")

import torch

i = torch.arange(1, 11, dtype=torch.float64)
hilbert = 1 / (i[:, None] + i - 1)
b = hilbert @ torch.ones(10, dtype=torch.float64)

solved = torch.linalg.solve(hilbert, b)
inverted = torch.linalg.inv(hilbert) @ b


def residual(x):
    return (hilbert @ x - b).abs().max()


print(residual(solved), residual(inverted), torch.linalg.cond(hilbert))
print((solved-1).abs().max(), (inverted-1).abs().max())

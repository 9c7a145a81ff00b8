import torch

big = torch.tensor(2.0**24)

# %% floats compute exactly with whole numbers
exact = big.double()
print((exact + 1 == exact).item())
print((exact + 1 + 1 == exact).item())
print((exact + 2 == exact).item())

# %% an expression is computed exactly, and rounded at its end
print((big + 1 == big).item())
print((big + (1 + 1) == big).item())
print((big + 2 == big).item())

# %% beyond its last digit, a number cannot change any more
coarse = big.bfloat16()
print((coarse + 1 == coarse).item())
print((coarse + 1 + 1 == coarse).item())
print((coarse + 2 == coarse).item())

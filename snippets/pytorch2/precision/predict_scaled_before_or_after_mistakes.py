import torch

gradient, factor = torch.tensor(1e-8), 2.0**16

# %% a factor only shifts the exponent, so the order does not matter
before = (gradient * factor).half().float()
print(f"{before.item():.1e} {before.item():.1e}")

# %% float16 has no numbers as small as the result
after = gradient.half().float() * factor
print(f"{after.item():.1e} {torch.zeros(()).item():.1e}")

# %% the scaled number is out of range
after, before = gradient.half().float() * factor, (gradient * factor**4).half().float()
print(f"{after.item():.1e} {before.item():.1e}")

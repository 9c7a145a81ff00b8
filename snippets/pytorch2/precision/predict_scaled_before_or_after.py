import torch

gradient, factor = torch.tensor(1e-8), 2.0**16
after = gradient.half().float() * factor
before = (gradient * factor).half().float()
print(f"{after.item():.1e} {before.item():.1e}")

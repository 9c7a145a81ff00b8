import torch

a, b = torch.tensor([7, -7]), torch.tensor([2, 2])

print(f"{a / b = }")
print(f"{a // b = }")
print(f"{a % b = }")
print(f"{torch.div(a, b, rounding_mode='trunc') = }")
print(f"{torch.tensor([2.7, -2.7]).int() = }")
print(f"{(a > 0).sum() = }")
print(f"{torch.ones(300, dtype=torch.int8).sum() = }")

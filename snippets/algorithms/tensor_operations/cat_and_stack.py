import torch

a, b = torch.zeros(2, 3), torch.ones(2, 3)

print(f"{torch.cat([a, b]).shape = }")
print(f"{torch.cat([a, b], dim=1).shape = }")
print(f"{torch.stack([a, b]).shape = }")
print(f"{torch.stack([a, b], dim=-1).shape = }")
print(torch.equal(torch.stack([a, b]), torch.cat([a[None], b[None]])))

row = torch.tensor([1, 2])
print(f"{row.repeat(2) = }")
print(f"{row.repeat_interleave(2) = }")

try:
    torch.cat([a, torch.ones(2, 4)])
except RuntimeError as error:
    print(error)

import torch

with torch.device("meta"):
    x = torch.empty(100_000, 50_000)
    w = torch.empty(50_000, 20_000)

print((x @ w).shape)
print(f"{x.nbytes / 2**30:.1f} GiB, had it been stored")

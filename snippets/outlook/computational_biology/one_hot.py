import torch

text = "GATNACA"
codes = torch.tensor(["ACGT".find(base) for base in text])  # N, unknown, becomes -1
x = (codes == torch.arange(4)[:, None]).float()

print("     ", "  ".join(text))
for base, row in zip("ACGT", x.int().tolist(), strict=True):
    print(base, " ", "  ".join(str(value) for value in row))
print(tuple(x.shape), "-> as a batch", tuple(x[None].shape))

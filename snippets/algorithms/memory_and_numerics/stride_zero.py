import torch

row = torch.arange(4)
expanded = row.expand(1000, 4)
repeated = row.repeat(1000, 1)

print(torch.equal(expanded, repeated))
for x in (expanded, repeated):
    stored = x.untyped_storage().nbytes()
    print(tuple(x.shape), x.stride(), stored, "bytes stored")

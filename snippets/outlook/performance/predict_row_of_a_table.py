import torch

table = torch.zeros(1000, 8)
row = table[0]
copy = row.clone()
print(row.nbytes)
print(row.untyped_storage().nbytes())
print(copy.untyped_storage().nbytes())

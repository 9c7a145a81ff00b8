import torch

table = torch.zeros(1000, 8)
row = table[0]
copy = row.clone()

# %% a slice has memory of its own
row = torch.zeros(8)
print(row.nbytes)
print(row.untyped_storage().nbytes())
print(copy.untyped_storage().nbytes())

# %% a copy of a slice keeps a table, too
copy = table.clone()[0]
print(row.nbytes)
print(row.untyped_storage().nbytes())
print(copy.untyped_storage().nbytes())

# %% the row counts all the memory that it keeps
print(row.untyped_storage().nbytes())
print(row.untyped_storage().nbytes())
print(copy.untyped_storage().nbytes())

import torch

x = torch.zeros(1000)
part = x[:10]

# %% indexing copies the ten numbers
part = part.clone()
print(part.nbytes, part.untyped_storage().nbytes())

# %% a view has the size of what it looks at
print(x.nbytes, part.untyped_storage().nbytes())

# %% sizes are counted in numbers
print(part.numel(), x.numel())

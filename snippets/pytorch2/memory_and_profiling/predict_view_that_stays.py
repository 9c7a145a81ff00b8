import torch

x = torch.zeros(1000)
part = x[:10]
del x
print(part.nbytes, part.untyped_storage().nbytes())

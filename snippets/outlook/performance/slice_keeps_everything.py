import torch

big = torch.zeros(1000, 1000)
first = big[0]
copy = big[0].clone()
del big
print("slice:", first.untyped_storage().nbytes(), "bytes alive")
print("clone:", copy.untyped_storage().nbytes(), "bytes alive")

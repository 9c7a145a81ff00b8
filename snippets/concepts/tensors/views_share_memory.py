import torch

x = torch.arange(12)
table = x.reshape(3, 4)
transposed = table.T

table[0, 1] = 100
print(x)
print(transposed[1, 0])
print(x.data_ptr() == table.data_ptr() == transposed.data_ptr())

copy = table.clone()
copy[0, 0] = -1
print(x[0])

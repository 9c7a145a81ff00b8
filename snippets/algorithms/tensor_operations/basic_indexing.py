import torch

x = torch.arange(24).reshape(2, 3, 4)

print(f"{x[1, 2, 3] = }")
print(f"{x[1, 2] = }")
print(f"{x[1, -1, 1:3] = }")
print(f"{x[0, ::2, 1] = }")
print(f"{x[..., 0].shape = }")
print(f"{x[:, None].shape = }")
print(f"{x[0:1].shape = }")

import torch

x = torch.randn(16, 16).to(torch.float8_e4m3fn)
try:
    x + x
except NotImplementedError as error:
    print(error)
print((x.float() + x.float()).dtype)

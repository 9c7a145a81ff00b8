import torch
from torch.func import grad

print(grad(grad(lambda x: x**4))(torch.tensor(2.0)))

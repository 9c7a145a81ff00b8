import torch

x = torch.tensor([-1.0, 0.5, 2.0])
new = torch.clamp(x, 0, 1)
print(x, new)  # no mark: x is untouched

buffer = torch.empty(3)
result = torch.clamp(x, 0, 1, out=buffer)
print(result is buffer)  # out=: written into buffer, and returned

same = x.clamp_(0, 1)
print(same is x, x)  # trailing underscore: x itself has changed

import torch

w = torch.tensor(1.0, requires_grad=True)
print((w * 4).requires_grad)

with torch.no_grad():
    print((w * 4).requires_grad)

print((w * 4).detach().requires_grad)

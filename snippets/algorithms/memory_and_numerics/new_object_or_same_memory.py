import torch

x = torch.zeros(3)
y = x
y = y + 1  # a new tensor takes over the name y
print(x)

y = x
y += 1  # the tensor that both names stand for changes
print(x)

out = torch.empty(3)
torch.mul(x, 5, out=out)
print(out)

x[:2].fill_(7)
x.clamp_(max=5)
print(x)

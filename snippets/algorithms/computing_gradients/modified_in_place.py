import torch

x = torch.tensor([0.5, 1.0], requires_grad=True)
y = x.exp()
y += 1
try:
    y.sum().backward()
except RuntimeError as error:
    print(str(error).partition(" Hint")[0])

y = x.exp()
y = y + 1
y.sum().backward()
print(torch.equal(x.grad, x.exp()))

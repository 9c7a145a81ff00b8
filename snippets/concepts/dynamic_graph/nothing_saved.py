import torch

x = torch.tensor([1.0, 2.0], requires_grad=True)

total = (x + 1).sum()  # additions need no values for their derivative
total.backward()
total.backward()
print(x.grad)

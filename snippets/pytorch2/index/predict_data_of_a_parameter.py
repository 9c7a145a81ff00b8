import torch

w = torch.tensor(2.0, requires_grad=True)
square = w * w
w.data.mul_(10)
square.backward()
print(w.grad)

import torch

b = torch.tensor(0.0, requires_grad=True)
loss = (b - 3) ** 2
loss.backward()

try:
    b -= 0.1 * b.grad
except RuntimeError as error:
    print(error)

import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)

squares = (w * x - y) ** 2
try:
    squares.backward()
except RuntimeError as error:
    print(error)

squares.backward(torch.tensor([0.25, 0.25, 0.25, 0.25]))
print(w.grad)

import torch

w = torch.ones(2, 3, requires_grad=True)
y = w * 2
try:
    for number, row in enumerate(y):
        row.mul_(number)
except RuntimeError as error:
    print(str(error).replace(". ", ".\n"))

y = w * 2
for number in range(len(y)):
    y[number].mul_(number)
y.sum().backward()
print(w.grad)

import textwrap

import torch

x = torch.tensor(3.0, requires_grad=True)
y = x**2
y.backward()
try:
    y.backward()
except RuntimeError as error:
    print(textwrap.fill(str(error), 80))

y = x**2
x.grad = None
y.backward()
print(x.grad)

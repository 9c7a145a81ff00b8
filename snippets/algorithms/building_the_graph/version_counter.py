import textwrap

import torch

a = torch.tensor(50.0, requires_grad=True)
k = torch.tensor(0.5, requires_grad=True)

decay = torch.exp(-2.0 * k)
tea = a * decay
tea.sub_(25.0)
print("after sub_: tea is at version", tea._version, "and decay at", decay._version)
tea.backward()

decay = torch.exp(-2.0 * k)
decay.mul_(a)
print("after mul_: decay is at version", decay._version)
try:
    decay.backward()
except RuntimeError as error:
    print(textwrap.fill(str(error), 80))

import textwrap

import torch

k = torch.tensor(0.5, requires_grad=True)
decay = torch.exp(-2.0 * k)
print(decay.grad_fn._saved_result)

decay.backward()
print(decay.grad_fn.name(), "->", decay.grad_fn.next_functions[0][0].name())
try:
    print(decay.grad_fn._saved_result)
except RuntimeError as error:
    print(textwrap.fill(str(error), 80))

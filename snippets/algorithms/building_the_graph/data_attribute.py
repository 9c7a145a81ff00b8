import textwrap

import torch

k = torch.tensor(0.5, requires_grad=True)


def slope(y):
    return round(torch.autograd.grad(y, k)[0].item(), 4) + 0.0


print("exp:             ", slope(torch.exp(-2.0 * k)))
print("exp, then clamp: ", slope(torch.exp(-2.0 * k).clamp(min=0.5)))

decay = torch.exp(-2.0 * k)
decay.data.clamp_(min=0.5)
print("clamp_ on .data: ", slope(decay), "at version", decay._version)

decay = torch.exp(-2.0 * k)
decay.detach().clamp_(min=0.5)
try:
    slope(decay)
except RuntimeError as error:
    print("clamp_ on detach():")
    print(textwrap.fill(str(error).partition(": ")[0], 80))

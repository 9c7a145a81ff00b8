import torch

zero = torch.tensor([1, 0], dtype=torch.complex128)
states = zero.expand(3, 2)
states[0] = torch.tensor([0, 1])
print(states.real.tolist(), zero.real.tolist())

try:
    states *= 1j
except RuntimeError as error:
    print(error)

own = torch.tensor([1, 0], dtype=torch.complex128).repeat(3, 1)
own[0] = torch.tensor([0, 1])
print(own.real.tolist())

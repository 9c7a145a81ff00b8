import torch

a, b = (torch.ones((), requires_grad=True) for _ in range(2))
try:
    torch.autograd.grad(3 * a, [a, b])
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('. ')[0]}")
print(torch.autograd.grad(3 * a, [a, b], allow_unused=True))

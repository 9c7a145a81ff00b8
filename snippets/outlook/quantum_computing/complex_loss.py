import torch

state = torch.tensor([0.6, 0.8j], dtype=torch.complex128, requires_grad=True)
norm = (state.conj() * state).sum()
print(norm)
try:
    norm.backward()
except RuntimeError as error:
    print(error)

norm.real.backward()
print(state.grad)

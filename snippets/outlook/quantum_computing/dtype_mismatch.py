import torch

state = torch.tensor([1, 1j])
gate = torch.eye(2, dtype=torch.float64)
print(state.dtype, (gate[0] * state).dtype)

for multiply in (torch.matmul, lambda a, b: torch.einsum("ab,b->a", a, b)):
    try:
        multiply(gate, state)
    except RuntimeError as error:
        print(error)
print((gate.to(state.dtype) @ state).dtype)

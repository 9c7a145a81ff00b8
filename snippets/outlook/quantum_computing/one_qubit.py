import torch

zero = torch.tensor([1, 0], dtype=torch.complex128)
hadamard = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5

state = hadamard @ zero
print("amplitudes:   ", state)
print("probabilities:", state.abs() ** 2)

identity = torch.eye(2, dtype=torch.complex128)
print("unitary:", torch.allclose(hadamard.mH @ hadamard, identity))

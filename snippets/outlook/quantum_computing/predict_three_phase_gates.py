import torch

hadamard = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5
phase = torch.tensor([1, 1j], dtype=torch.complex128).diag()
state = torch.tensor([1, 0], dtype=torch.complex128)
for gate in (hadamard, phase, phase, phase, hadamard):
    state = gate @ state
print([f"{p:.1f}" for p in (state.abs() ** 2).tolist()])

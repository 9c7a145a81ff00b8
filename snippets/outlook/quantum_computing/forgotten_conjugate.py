import torch

PAULI_Y = torch.tensor([[0, -1j], [1j, 0]], dtype=torch.complex128)
state = torch.tensor([1, 1j], dtype=torch.complex128) / 2**0.5  # Y is +1 for certain
image = PAULI_Y @ state

print("forgotten:", f"{torch.dot(state, image).real.item():.4f}")
print("conjugate:", f"{torch.vdot(state, image).real.item():.4f}")

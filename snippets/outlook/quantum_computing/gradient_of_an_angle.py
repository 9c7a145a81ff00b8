import torch

from snippets.outlook.quantum_computing.circuits import apply, expectation, rx, zeros

PAULI_Z = torch.diag(torch.tensor([1, -1], dtype=torch.complex128))


def energy(angle):
    state = apply(rx(angle), zeros(1), 0)
    return expectation(state, apply(PAULI_Z, state, 0))


angle = torch.tensor(0.7, dtype=torch.float64, requires_grad=True)
value = energy(angle)
value.backward()
print(f"{value.item():.6f} {angle.cos().item():.6f}")
print(f"{angle.grad.item():.6f} {-angle.sin().item():.6f}", angle.grad.dtype)

import torch

from snippets.outlook.quantum_computing.circuits import CNOT, apply, expectation, ry, zeros
from snippets.outlook.quantum_computing.hydrogen import ANGSTROM, hamiltonian

matrix = hamiltonian(torch.tensor(0.735 * ANGSTROM, dtype=torch.float64)).to(torch.complex128)
angle = torch.zeros((), dtype=torch.float64, requires_grad=True)


def energy():
    state = apply(CNOT, apply(ry(angle), zeros(2), 0), 0, 1)
    return expectation(state, apply(matrix, state, 0, 1))


optimizer = torch.optim.LBFGS([angle], tolerance_change=1e-15, line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = energy()
    loss.backward()
    return loss


print(f"before {energy().item():.6f}")
optimizer.step(closure)
exact = torch.linalg.eigvalsh(matrix)[0].item()
print(f"after  {energy().item():.6f}, exact {exact:.6f}, angle {angle.item():.4f}")
print("error below 1e-12:", abs(energy().item() - exact) < 1e-12)

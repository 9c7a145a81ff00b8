import torch

from snippets.outlook.quantum_computing.circuits import CNOT, apply, expectation, ry, zeros
from snippets.outlook.quantum_computing.hydrogen import ANGSTROM, hamiltonian

angle = torch.zeros((), dtype=torch.float64, requires_grad=True)
distance = torch.tensor(2.0, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.LBFGS(
    [angle, distance], max_iter=100, tolerance_change=1e-14, line_search_fn="strong_wolfe"
)


def closure():
    optimizer.zero_grad()
    state = apply(CNOT, apply(ry(angle), zeros(2), 0), 0, 1)
    matrix = hamiltonian(distance).to(torch.complex128)
    loss = expectation(state, apply(matrix, state, 0, 1))
    loss.backward()
    return loss


optimizer.step(closure)
print(f"{distance.item() / ANGSTROM:.4f} angstrom, {closure().item():.6f} hartree")
print("no force left:", distance.grad.abs().item() < 1e-5)

import torch

from snippets.outlook.quantum_computing.circuits import CNOT, apply, expectation, ry, zeros
from snippets.outlook.quantum_computing.hydrogen import ANGSTROM, hamiltonian

matrix = hamiltonian(torch.tensor(0.735 * ANGSTROM, dtype=torch.float64)).to(torch.complex128)
exact = torch.linalg.eigvalsh(matrix)[0].item()


def train(start, angles):
    angles = torch.tensor(angles, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [angles], max_iter=100, tolerance_change=1e-15, line_search_fn="strong_wolfe"
    )

    def closure():
        optimizer.zero_grad()
        state = start
        for q, angle in enumerate(angles):
            state = apply(ry(angle), state, q)
        state = apply(CNOT, state, 0, 1)
        loss = expectation(state, apply(matrix, state, 0, 1))
        loss.backward()
        return loss

    optimizer.step(closure)
    energy = closure().item()
    return f"energy {energy:.4f}, error {energy - exact:.4f}, flat: {angles.grad.norm() < 1e-6}"


one_excited = zeros(2).flip(1)  # the state 01
print("from 00, one angle:      ", train(zeros(2), [0.1]))
print("from 01, one angle:      ", train(one_excited, [0.1]))
print("from 01, second angle 0: ", train(one_excited, [0.1, 0.0]))
print("from 01, second angle .1:", train(one_excited, [0.1, 0.1]))

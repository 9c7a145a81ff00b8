import torch
from matplotlib import pyplot as plt

from snippets.outlook.quantum_computing.circuits import CNOT, apply, expectation, ry, zeros
from snippets.outlook.quantum_computing.hydrogen import ANGSTROM, hamiltonian

torch.set_num_threads(1)
angle = torch.zeros((), dtype=torch.float64, requires_grad=True)


def best_energy(matrix):
    optimizer = torch.optim.LBFGS([angle], tolerance_change=1e-15, line_search_fn="strong_wolfe")

    def closure():
        optimizer.zero_grad()
        state = apply(CNOT, apply(ry(angle), zeros(2), 0), 0, 1)
        loss = expectation(state, apply(matrix.to(torch.complex128), state, 0, 1))
        loss.backward()
        return loss

    optimizer.step(closure)
    return closure().item()


distances = torch.linspace(0.4, 3.0, 53, dtype=torch.float64)
matrices = [hamiltonian(d * ANGSTROM) for d in distances]
levels = torch.stack([torch.linalg.eigvalsh(m) for m in matrices])
found = torch.tensor([best_energy(m) for m in matrices[::4]], dtype=torch.float64)
print("largest error below 1e-9:", (found - levels[::4, 0]).abs().max().item() < 1e-9)
plt.plot(distances, [m[0, 0].item() for m in matrices], color="C1", linestyle="--", label="00 only")
plt.plot(distances, levels[:, 1], color="C2", linestyle=":", label="triplet")
plt.plot(distances, levels[:, 0], color="C0", label="exact")
plt.plot(distances[::4], found, "o", color="0.2", markersize=5, label="circuit")
plt.ylim(-1.2, -0.4)
plt.xlabel("distance of the nuclei (Å)")
plt.ylabel("energy (hartree)")
plt.legend(ncols=2)
plt.show()

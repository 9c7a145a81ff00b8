import torch

from snippets.outlook.quantum_computing.hydrogen import ANGSTROM, hamiltonian

distance = torch.tensor(0.735 * ANGSTROM, dtype=torch.float64)
matrix = hamiltonian(distance)
for state, row in zip(("00", "01", "10", "11"), matrix.tolist(), strict=True):
    print(state, *(f"{x:8.4f}" if abs(x) > 1e-9 else "       0" for x in row))
print("eigenvalues", [round(e, 6) for e in torch.linalg.eigvalsh(matrix).tolist()])

import torch

from snippets.outlook.quantum_computing.chain_circuit import energy, ground_state_angles
from snippets.outlook.quantum_computing.ising_chain import exact_energy

torch.set_num_threads(1)
n = 8
exact = exact_energy(n)
for depth in (1, 2, 3, 4):
    found = energy(ground_state_angles(n, depth), n).item()
    error = (found - exact) / abs(exact)
    shown = "below 1e-6" if error < 1e-6 else f"{error:.1%}"
    print(f"depth {depth}: energy {found:.6f}, exact {exact:.6f}, relative error {shown}")

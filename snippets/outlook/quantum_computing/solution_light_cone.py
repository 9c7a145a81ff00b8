import math

import torch

from snippets.outlook.quantum_computing.chain_circuit import energy
from snippets.outlook.quantum_computing.ising_chain import exact_energy

torch.manual_seed(0)
sizes = (4, 6, 8, 10)
for depth in (1, 2, 3):
    angles = torch.rand(depth, 2, dtype=torch.float64)
    print(f"depth {depth}:", *(f"{energy(angles, n).item() / n:.6f}" for n in sizes))

per_spin = [exact_energy(n) / n for n in sizes]
print("exact:  ", *(f"{e:.6f}" for e in per_spin), f"endless chain: {-4 / math.pi:.6f}")
print("least relative error:", *(f"{1 + 4 / math.pi / e:.1%}" for e in per_spin))

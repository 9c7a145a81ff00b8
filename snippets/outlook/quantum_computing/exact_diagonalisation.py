import math

from snippets.outlook.quantum_computing.ising_chain import exact_energy

for n in (4, 6, 8, 10):
    energy, formula = exact_energy(n), -2 / math.sin(math.pi / (2 * n))
    print(f"n = {n:2}  {energy:.6f}  {formula:.6f}  per spin {energy / n:.4f}")

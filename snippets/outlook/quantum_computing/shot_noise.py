import torch

from snippets.outlook.quantum_computing.chain_circuit import (
    chain_state,
    energy,
    ground_state_angles,
)
from snippets.outlook.quantum_computing.circuits import HADAMARD, apply

torch.set_num_threads(1)
torch.manual_seed(0)
n, repeats = 8, 500
angles = ground_state_angles(n, depth=n // 2)
state = chain_state(angles, n)
rotated = state
for q in range(n):
    rotated = apply(HADAMARD, rotated, q)  # turns the x axis into the z axis

spins = 1 - 2 * torch.cartesian_prod(*[torch.arange(2)] * n).double()  # of each outcome
of_bonds = -(spins * spins.roll(-1, 1)).sum(1)
of_field = -spins.sum(1)


def measured_energy(shots):
    """Half of the shots are measured along z, the other half along x."""
    total = 0
    for outcome, prepared in ((of_bonds, state), (of_field, rotated)):
        chosen = (prepared.abs() ** 2).flatten().multinomial(repeats * shots // 2, replacement=True)
        total = total + outcome[chosen].reshape(repeats, -1).mean(1)
    return total


exact = energy(angles, n).item()
for shots in (100, 1_000, 10_000):
    error = (measured_energy(shots) - exact).square().mean().sqrt().item()
    print(f"{shots:6} shots: typical error {error:.2f} of {exact:.2f}")
print(f"a relative error of 1e-6 takes about {shots * (error / exact / 1e-6) ** 2:.0e} shots")

import torch

from snippets.outlook.quantum_computing.chain_circuit import chain_state, energy
from snippets.outlook.quantum_computing.circuits import apply, rx
from snippets.outlook.quantum_computing.ising_chain import bonds, hamiltonian


@torch.no_grad()
def gradient(angles, n):
    state = chain_state(angles, n)
    image = hamiltonian(state, n)
    total = bonds(n).sum(0)
    slopes = torch.zeros_like(angles)
    for layer in reversed(range(len(angles))):
        bond_angle, spin_angle = angles[layer]
        for q in range(n):
            slopes[layer, 1] += torch.vdot(image.flatten(), state.flip(q).flatten()).imag
        for q in range(n):
            state, image = (apply(rx(-spin_angle), t, q) for t in (state, image))
        slopes[layer, 0] = torch.vdot(image.flatten(), (total * state).flatten()).imag
        back = torch.exp(0.5j * bond_angle * total)
        state, image = back * state, back * image
    return slopes


torch.manual_seed(0)
angles = torch.rand(3, 2, dtype=torch.float64, requires_grad=True)
energy(angles, 8).backward()
print(torch.allclose(gradient(angles, 8), angles.grad))

"""A circuit made for the spin chain: layers of bonds and rotations."""

import torch
from torch import Tensor

from snippets.outlook.quantum_computing.circuits import apply, expectation, rx
from snippets.outlook.quantum_computing.ising_chain import bonds, hamiltonian


def chain_state(angles: Tensor, n: int) -> Tensor:
    """Run the circuit. Each layer has one angle for all bonds and one for all spins."""
    state = torch.full((2,) * n, 2 ** (-n / 2), dtype=torch.complex128)
    agreement = bonds(n)
    for bond_angle, spin_angle in angles:
        phase = torch.tensordot(bond_angle.expand(n), agreement, dims=1)
        state = torch.exp(-0.5j * phase) * state
        for q, gate in enumerate(rx(spin_angle.expand(n))):
            state = apply(gate, state, q)
    return state


def energy(angles: Tensor, n: int) -> Tensor:
    """The mean energy of the state that the circuit prepares."""
    state = chain_state(angles, n)
    return expectation(state, hamiltonian(state, n))


def ground_state_angles(n: int, depth: int) -> Tensor:
    """Angles of lowest energy, found by L-BFGS."""
    angles = torch.full((depth, 2), 0.8, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.LBFGS(
        [angles], max_iter=300, tolerance_change=1e-14, line_search_fn="strong_wolfe"
    )

    def closure():
        optimizer.zero_grad()
        loss = energy(angles, n)
        loss.backward()
        return loss

    optimizer.step(closure)
    return angles.detach()

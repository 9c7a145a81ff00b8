"""The energy of a closed chain of n spins in a transverse field."""

import torch
from torch import Tensor


def bonds(n: int) -> Tensor:
    """Shape (n, 2, ..., 2): for each bond, +1 where its two spins agree and -1 elsewhere."""
    spins = 1.0 - 2 * torch.stack(torch.meshgrid(*[torch.arange(2)] * n, indexing="ij")).double()
    return spins * spins.roll(-1, 0)


def hamiltonian(state: Tensor, n: int, field: float = 1.0) -> Tensor:
    """Apply H to a state, or to a batch of them; the last n dimensions are the spins."""
    return -bonds(n).sum(0) * state - field * sum(state.flip(q - n) for q in range(n))


def exact_energy(n: int, field: float = 1.0) -> float:
    """The lowest eigenvalue of the full matrix, which has 2**n rows."""
    columns = torch.eye(2**n, dtype=torch.float64).reshape(-1, *(2,) * n)
    matrix = hamiltonian(columns, n, field).reshape(2**n, 2**n)
    return torch.linalg.eigvalsh(matrix)[0].item()

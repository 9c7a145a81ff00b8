"""The hydrogen molecule in the smallest basis, STO-3G, from the distance of its two nuclei."""

import torch
from torch import Tensor

ANGSTROM = 1 / 0.529177210903  # in bohr, the atomic unit of length
EXPONENTS = torch.tensor([3.42525091, 0.62391373, 0.16885540], dtype=torch.float64)
WEIGHTS = torch.tensor([0.15432897, 0.53532814, 0.44463454], dtype=torch.float64)
WEIGHTS = WEIGHTS * (2 * EXPONENTS / torch.pi) ** 0.75


def boys(t: Tensor) -> Tensor:
    """The integral of exp(-t u**2) over u from 0 to 1, safe to differentiate at t = 0."""
    safe = torch.where(t < 1e-8, 1.0, t)
    return torch.where(t < 1e-8, 1 - t / 3, (torch.pi / safe).sqrt() / 2 * safe.sqrt().erf())


def integrals(distance: Tensor) -> tuple[Tensor, Tensor, Tensor]:
    """Overlap (2, 2), one-electron energy (2, 2) and repulsion (2, 2, 2, 2) of two orbitals."""
    nuclei = torch.stack([torch.zeros_like(distance), distance])
    a, w, x = EXPONENTS.repeat(2), WEIGHTS.repeat(2), nuclei.repeat_interleave(3)
    p = a[:, None] + a  # the product of two Gaussians is a Gaussian
    centre = (a[:, None] * x[:, None] + a * x) / p
    mu = a[:, None] * a / p
    square = (x[:, None] - x) ** 2
    scale = w[:, None] * w * torch.exp(-mu * square)
    overlap = scale * (torch.pi / p) ** 1.5
    kinetic = mu * (3 - 2 * mu * square) * overlap
    potential = sum(-2 * torch.pi / p * scale * boys(p * (centre - at) ** 2) for at in nuclei)
    p4, scale4, centre4 = (t[..., None, None] for t in (p, scale, centre))
    repulsion = 2 * torch.pi**2.5 / (p4 * p * (p4 + p).sqrt()) * scale4 * scale
    repulsion = repulsion * boys(p4 * p / (p4 + p) * (centre4 - centre) ** 2)
    return (
        overlap.reshape(2, 3, 2, 3).sum((1, 3)),
        (kinetic + potential).reshape(2, 3, 2, 3).sum((1, 3)),
        repulsion.reshape(2, 3, 2, 3, 2, 3, 2, 3).sum((1, 3, 5, 7)),
    )


def hamiltonian(distance: Tensor) -> Tensor:
    """The 4 x 4 matrix of the energy in hartree, for a distance in bohr.

    The first qubit says where the electron of spin up is, the second where the one of spin
    down is: 0 for the bonding orbital, 1 for the antibonding one.
    """
    overlap, one_electron, repulsion = integrals(distance)
    s, one = overlap[0, 1], torch.ones_like(distance)
    orbitals = torch.stack([one, one, one, -one]).reshape(2, 2)
    orbitals = orbitals / torch.stack([2 + 2 * s, 2 - 2 * s]).sqrt()
    h = orbitals.T @ one_electron @ orbitals
    g = torch.einsum("pqrs,pa,qb,rc,sd->acbd", repulsion, *[orbitals] * 4)
    eye = torch.eye(2, dtype=torch.float64)
    electrons = torch.einsum("ab,cd->acbd", h, eye) + torch.einsum("ab,cd->acbd", eye, h) + g
    return electrons.reshape(4, 4) + torch.eye(4, dtype=torch.float64) / distance

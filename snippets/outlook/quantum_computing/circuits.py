"""A register of n qubits is a tensor of shape (2,) * n, a gate on k of them a 2**k matrix."""

import torch
from torch import Tensor

HADAMARD = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5
CNOT = torch.eye(4, dtype=torch.complex128)[[0, 1, 3, 2]]


def zeros(n: int) -> Tensor:
    """The state in which all n qubits are 0."""
    state = torch.zeros((2,) * n, dtype=torch.complex128)
    state[(0,) * n] = 1
    return state


def apply(gate: Tensor, state: Tensor, *qubits: int) -> Tensor:
    """Apply a gate to some of the qubits, without ever building a matrix of 2**n rows."""
    k = len(qubits)
    gate = gate.reshape((2,) * (2 * k))  # k outputs, then k inputs
    state = torch.tensordot(gate, state, dims=(list(range(k, 2 * k)), list(qubits)))
    return state.movedim(list(range(k)), list(qubits))  # outputs back to where they belong


def rx(angle: Tensor) -> Tensor:
    """Rotate about the x axis: exp(-i angle X / 2), for one angle or a tensor of angles."""
    c, s = torch.cos(angle / 2), torch.sin(angle / 2)
    return torch.stack([c, -1j * s, -1j * s, c], -1).reshape(*angle.shape, 2, 2)


def ry(angle: Tensor) -> Tensor:
    """Rotate about the y axis: exp(-i angle Y / 2), for one angle or a tensor of angles."""
    c, s = torch.cos(angle / 2), torch.sin(angle / 2)
    return torch.stack([c, -s, s, c], -1).reshape(*angle.shape, 2, 2).to(torch.complex128)


def expectation(state: Tensor, image: Tensor) -> Tensor:
    """The real number <state|image>, where image is an observable applied to state."""
    return torch.vdot(state.flatten(), image.flatten()).real

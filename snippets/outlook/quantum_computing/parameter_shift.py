import torch
from matplotlib import pyplot as plt

from snippets.outlook.quantum_computing.circuits import CNOT, apply, expectation, rx, ry, zeros

FIXED = torch.tensor([0.8, -1.1], dtype=torch.float64)
PAULI_Z = torch.diag(torch.tensor([1, -1], dtype=torch.complex128))


def energy(angle):
    state = apply(rx(angle), apply(ry(FIXED[0]), zeros(2), 0), 1)
    state = apply(ry(FIXED[1]), apply(CNOT, state, 0, 1), 1)
    return expectation(state, apply(PAULI_Z, state, 1))


angle = torch.tensor(1.2, dtype=torch.float64, requires_grad=True)
value = energy(angle)
value.backward()
shifted = angle.detach() + torch.tensor([-0.5, 0.5], dtype=torch.float64) * torch.pi
behind, ahead = (energy(a).item() for a in shifted)
print(f"autograd        {angle.grad.item():.6f}")
print(f"parameter shift {(ahead - behind) / 2:.6f}")

grid = torch.linspace(-1, 4, 60, dtype=torch.float64)
near = torch.linspace(0.4, 2.0, 2, dtype=torch.float64)
plt.plot(grid, [energy(a).item() for a in grid], color="0.5")
plt.plot(near, value.item() + angle.grad.item() * (near - angle.item()).detach(), color="C1")
plt.plot(shifted, [behind, ahead], "o", markersize=9, color="C0")
plt.plot([angle.item()], [value.item()], "s", markersize=8, color="C1")
plt.annotate(r"$\theta-\pi/2$", (shifted[0], behind), (-10, -22), textcoords="offset points")
plt.annotate(r"$\theta+\pi/2$", (shifted[1], ahead), (8, 10), textcoords="offset points")
plt.xlabel(r"angle $\theta$")
plt.ylabel("mean energy")
plt.show()

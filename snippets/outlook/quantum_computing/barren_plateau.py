import torch
from matplotlib import pyplot as plt
from torch.func import grad, vmap

from snippets.outlook.quantum_computing.circuits import apply, rx, ry, zeros

CZ = torch.diag(torch.tensor([1, 1, 1, -1], dtype=torch.complex128))
AGREE = torch.tensor([[1, -1], [-1, 1]], dtype=torch.float64)


def mean_agreement(angles):
    """The mean of Z0 Z1 after layers of arbitrary rotations and gates between neighbours."""
    n = angles.shape[1]
    state = zeros(n)
    for layer in angles:
        for q, gate in enumerate(ry(layer[:, 1]) @ rx(layer[:, 0])):
            state = apply(gate, state, q)
        for q in range(n - 1):
            state = apply(CZ, state, q, q + 1)
    return ((state.abs() ** 2).reshape(2, 2, -1).sum(-1) * AGREE).sum()


torch.set_num_threads(1)
torch.manual_seed(0)
sizes = [3, 4, 5, 6]
for depth, marker in ((2, "s"), (20, "o")):
    variances = []
    for n in sizes:
        angles = torch.rand(100, depth, n, 2, dtype=torch.float64) * 2 * torch.pi
        slopes = vmap(grad(mean_agreement))(angles)
        variances.append(slopes[:, depth // 2, :2].var().item())
    print(f"depth {depth:2}:", *(f"{v:.3f}" for v in variances))
    plt.semilogy(sizes, variances, marker=marker, label=f"depth {depth}")
plt.xticks(sizes)
plt.xlabel("qubits")
plt.ylabel("variance of a slope")
plt.legend()
plt.show()

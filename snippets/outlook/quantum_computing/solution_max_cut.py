import torch

from snippets.outlook.quantum_computing.circuits import apply, rx

torch.set_num_threads(1)
n, depth = 6, 3
edges = [(0, 1), (0, 2), (1, 2), (1, 3), (2, 4), (3, 4), (3, 5), (4, 5)]
bits = torch.cartesian_prod(*[torch.arange(2)] * n)
cut = sum((bits[:, a] != bits[:, b]).double() for a, b in edges).reshape((2,) * n)


def circuit(angles):
    state = torch.full((2,) * n, 2 ** (-n / 2), dtype=torch.complex128)
    for edge_angle, spin_angle in angles:
        state = torch.exp(-1j * edge_angle * cut) * state
        gate = rx(spin_angle)
        for q in range(n):
            state = apply(gate, state, q)
    return state


angles = torch.full((depth, 2), 0.3, dtype=torch.float64, requires_grad=True)
optimizer = torch.optim.LBFGS([angles], max_iter=100, line_search_fn="strong_wolfe")


def closure():
    optimizer.zero_grad()
    loss = -((circuit(angles).abs() ** 2) * cut).sum()
    loss.backward()
    return loss


optimizer.step(closure)
best = cut == cut.max()
chance = (circuit(angles).abs() ** 2)[best].sum().item()
print(f"largest cut {cut.max():.0f} of {len(edges)}, reached by {best.sum()} of {2**n} choices")
print(f"mean cut: random {cut.mean():.2f}, circuit {-closure().item():.2f}")
print(f"chance of the largest: random {best.double().mean():.2f}, circuit {chance:.2f}")

import torch

from snippets.outlook.quantum_computing.circuits import CNOT, HADAMARD, apply, zeros

n = 6
state = apply(HADAMARD, zeros(n), 0)
for q in range(n - 1):
    state = apply(CNOT, state, q, q + 1)

for index in (state.abs() > 1e-9).nonzero().tolist():
    print(index, round((state[tuple(index)].abs() ** 2).item(), 4))
for k in range(1, n):
    values = torch.linalg.svdvals(state.reshape(2**k, -1))
    print(f"first {k} | last {n - k}: {int((values > 1e-9).sum())} singular values")

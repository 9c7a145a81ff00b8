import torch

from snippets.outlook.quantum_computing.chain_circuit import energy

n = 6
for start in (0.0, 0.1):
    angles = torch.full((n // 2, 2), start, dtype=torch.float64, requires_grad=True)
    value = energy(angles, n)
    value.backward()
    print(f"all {start}: energy {value.item():.4f}, gradient is zero: {angles.grad.norm() < 1e-9}")

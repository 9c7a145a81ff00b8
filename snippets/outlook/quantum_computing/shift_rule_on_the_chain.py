import torch

from snippets.outlook.quantum_computing.chain_circuit import energy

torch.manual_seed(0)
n, depth = 4, 2
shared = torch.rand(depth, 2, 1, dtype=torch.float64, requires_grad=True)
energy(shared, n).backward()

angles = shared.detach().repeat(1, 1, n)  # one angle for each gate
shifts = torch.eye(angles.numel(), dtype=torch.float64).reshape(-1, *angles.shape) * torch.pi / 2
slopes = torch.stack([energy(angles + s, n) - energy(angles - s, n) for s in shifts]) / 2
by_shifts = slopes.reshape(angles.shape).sum(-1, keepdim=True)

print("equal:", torch.allclose(by_shifts, shared.grad))
print(f"{2 * len(shifts)} circuits for {angles.numel()} gates and {shared.numel()} parameters")

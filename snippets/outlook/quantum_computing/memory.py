import torch

from snippets.outlook.quantum_computing.circuits import zeros

for n in (10, 20, 22):
    print(f"{n} qubits: {zeros(n).untyped_storage().nbytes():,} bytes, measured")
for n in (30, 40, 50):  # the meta device counts, but allocates nothing
    state = torch.empty((2,) * n, dtype=torch.complex128, device="meta")
    print(f"{n} qubits: {state.untyped_storage().nbytes() / 2**30:,.0f} GiB, not allocated")

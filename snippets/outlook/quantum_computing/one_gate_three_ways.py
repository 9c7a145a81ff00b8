import torch

torch.manual_seed(0)
state = torch.randn(2, 2, 2, dtype=torch.complex128)
state /= torch.linalg.vector_norm(state)
hadamard = torch.tensor([[1, 1], [1, -1]], dtype=torch.complex128) / 2**0.5
identity = torch.eye(2, dtype=torch.complex128)

by_einsum = torch.einsum("pb,abc->apc", hadamard, state)  # acts on qubit 1 of 0, 1, 2
by_reshape = (hadamard @ state.reshape(2**1, 2, -1)).reshape(2, 2, 2)
matrix = torch.kron(torch.kron(identity, hadamard), identity)
by_matrix = (matrix @ state.flatten()).reshape(2, 2, 2)

print(torch.allclose(by_einsum, by_matrix), torch.allclose(by_reshape, by_matrix))
for n in (3, 10, 20):
    print(f"{n:2} qubits: gate {hadamard.numel()}, state {2**n:,}, matrix {4**n:,} numbers")

import torch

a = torch.tensor([[2.0, 1.0], [1.0, 2.0]])
values, vectors = torch.linalg.eigh(a)
print(values)

print(torch.allclose(a @ vectors, vectors * values))
print(torch.allclose(vectors.T @ vectors, torch.eye(2), atol=1e-6))
print(torch.allclose(vectors @ values.diag() @ vectors.T, a))

root = vectors @ values.sqrt().diag() @ vectors.T
print(torch.allclose(root @ root, a))

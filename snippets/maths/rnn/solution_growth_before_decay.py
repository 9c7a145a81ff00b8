import torch

W = torch.tensor([[0.9, 5.0], [0.0, 0.9]], dtype=torch.float64)
print(f"spectral radius {torch.linalg.eigvals(W).abs().max():.1f}")
for n in (1, 2, 5, 10, 20, 50, 100):
    norm = torch.linalg.matrix_norm(torch.linalg.matrix_power(W, n), ord=2)
    print(f"n={n:3}   norm {norm:8.4f}")

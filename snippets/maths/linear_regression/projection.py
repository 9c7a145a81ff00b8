import torch

X = torch.tensor([[0.0, 1.0], [1.0, 1.0], [2.0, 1.0]], dtype=torch.float64)
y = torch.tensor([1.0, 3.0, 2.0], dtype=torch.float64)
P = X @ torch.linalg.inv(X.T @ X) @ X.T
fitted = P @ y
residual = y - fitted
print("fitted  ", [round(v, 6) for v in fitted.tolist()])
print("residual", [round(v, 6) for v in residual.tolist()])
print("orthogonal to every column:", (X.T @ residual).abs().max().item() < 1e-12)
print("projecting twice changes nothing:", torch.allclose(P @ P, P))
print("symmetric:", torch.allclose(P, P.T))
print("Pythagoras:", torch.allclose(y @ y, fitted @ fitted + residual @ residual))
print("trace = number of parameters:", abs(P.trace().item() - 2) < 1e-12)

import torch

torch.manual_seed(0)
t = torch.linspace(20, 30, 60, dtype=torch.float64)
y = torch.sin(t) + 0.1 * torch.randn(60, dtype=torch.float64)
scaled = (t - 25) / 5  # between -1 and 1
for degree in (1, 3, 5):
    raw = torch.linalg.cond(torch.linalg.vander(t, N=degree + 1))
    V = torch.linalg.vander(scaled, N=degree + 1)
    residual = y - V @ torch.linalg.lstsq(V, y).solution
    print(f"degree {degree}: condition {raw:.0e}, scaled {torch.linalg.cond(V):.0e}", end=", ")
    print(f"mse {residual.square().mean():.3f}")

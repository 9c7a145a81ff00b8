import torch

for dtype in (torch.float32, torch.float64):
    torch.manual_seed(0)
    X = torch.randn(1000, 3, dtype=torch.float64).to(dtype)
    y = torch.randn(1000, dtype=torch.float64).to(dtype)
    w = torch.ones(3, dtype=dtype, requires_grad=True)
    (recorded,) = torch.autograd.grad(((X @ w - y) ** 2).mean(), w)
    derived = (2 / 1000) * (X.T @ X @ w - X.T @ y)
    error = ((derived - recorded).abs() / recorded.abs()).max().item()
    print(dtype, "within 1e-4:", error < 1e-4, " within 1e-10:", error < 1e-10)

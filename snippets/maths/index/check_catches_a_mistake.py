import torch

torch.manual_seed(0)
X = torch.randn(20, 3, dtype=torch.float64)
y = torch.randn(20, dtype=torch.float64)
w = torch.randn(3, dtype=torch.float64, requires_grad=True)

(recorded,) = torch.autograd.grad(((X @ w - y) ** 2).mean(), w)
claims = {
    "2/n X.T (Xw - y)": 2 / 20 * X.T @ (X @ w - y),
    "1/n X.T (Xw - y)": 1 / 20 * X.T @ (X @ w - y),
    "2/n X.T (y - Xw)": 2 / 20 * X.T @ (y - X @ w),
}
for formula, gradient in claims.items():
    ratio = gradient / recorded
    print(f"{formula}:", torch.allclose(gradient, recorded), "ratio", round(ratio.mean().item(), 3))

import torch

torch.manual_seed(0)
X = torch.cat([torch.randn(100, 2), torch.ones(100, 1)], dim=1).double()
y = (X @ torch.tensor([1.5, -1.0, 0.5]).double() + torch.randn(100) > 0).double()

w = torch.zeros(3, dtype=torch.float64)
for step in range(1, 8):
    p = torch.sigmoid(X @ w)
    weight = p * (1 - p)
    gradient, hessian = X.T @ (p - y), X.T @ (weight[:, None] * X)
    newton = w - torch.linalg.solve(hessian, gradient)
    root, target = weight.sqrt(), X @ w - (p - y) / weight
    least_squares = torch.linalg.lstsq(root[:, None] * X, root * target).solution
    same = torch.allclose(newton, least_squares)
    print(f"step {step}: same {same}, gradient {gradient.norm():.0e}")
    w = newton

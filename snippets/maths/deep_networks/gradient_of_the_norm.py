import torch

torch.manual_seed(0)
x = torch.randn(100, dtype=torch.float64, requires_grad=True)
g = torch.randn(100, dtype=torch.float64)  # dL/dy, from the layers above

sigma = x.std(correction=0)
y = (x - x.mean()) / sigma
y.backward(g)

formula = (g - g.mean() - y * (g * y).mean()) / sigma
print("formula:", torch.allclose(x.grad, formula))
print("sum of the gradient is 0:", abs(x.grad.sum().item()) < 1e-12)
print("and so is its product with x:", abs((x.grad @ x).item()) < 1e-12)

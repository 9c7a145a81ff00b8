import math

import torch
from torch.distributions import Normal

torch.manual_seed(0)
X = torch.cat([torch.randn(200, 3), torch.ones(200, 1)], dim=1).double()
y = X @ torch.tensor([1.0, -2.0, 0.5, 4.0]).double() + 0.7 * torch.randn(200).double()
w = torch.zeros(4, dtype=torch.float64, requires_grad=True)
log_sigma = torch.zeros((), dtype=torch.float64, requires_grad=True)


def negative_log_likelihood():
    return -Normal(X @ w, log_sigma.exp()).log_prob(y).sum()


squares = (y - X @ w).square().sum()
formula = 100 * math.log(2 * math.pi) + squares / 2  # n = 200, sigma = 1
print("formula:", torch.allclose(negative_log_likelihood(), formula))

optimizer = torch.optim.LBFGS(
    [w, log_sigma],
    max_iter=100,
    line_search_fn="strong_wolfe",
)


def closure():
    optimizer.zero_grad()
    loss = negative_log_likelihood()
    loss.backward()
    return loss


optimizer.step(closure)
least = torch.linalg.lstsq(X, y).solution
print("same w as least squares:", torch.allclose(w, least, rtol=1e-4))
mean_square = (y - X @ least).square().mean()
print("sigma squared = mean squared residual:", end=" ")
print(torch.allclose(log_sigma.exp() ** 2, mean_square, rtol=1e-4))

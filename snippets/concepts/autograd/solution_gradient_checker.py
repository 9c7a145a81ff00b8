import torch


def largest_difference(f, theta, h=1e-6):
    """Compare autograd with central differences.

    Args:
        f: A function of one tensor whose result is a scalar.
        theta: Where to compare, a float64 tensor of any shape.
        h: The step of the differences.

    Returns:
        The largest absolute difference, and how often `f` was called.
    """
    theta = theta.detach().clone().requires_grad_()
    f(theta).backward()
    calls, worst = 1, 0.0
    with torch.no_grad():
        for i in range(theta.numel()):
            step = torch.zeros_like(theta)
            step.view(-1)[i] = h
            slope = (f(theta + step) - f(theta - step)) / (2 * h)
            calls += 2
            worst = max(worst, abs(slope - theta.grad.view(-1)[i]).item())
    return worst, calls


x = torch.tensor([1.0, 2.0, 3.0, 4.0], dtype=torch.float64)
y = torch.tensor([3.0, 5.0, 5.0, 8.0], dtype=torch.float64)
theta = torch.tensor([1.0, 0.0], dtype=torch.float64)

difference, calls = largest_difference(lambda t: ((t[0] * x + t[1] - y) ** 2).mean(), theta)
print(difference < 1e-6, calls)

wrong, _ = largest_difference(lambda t: (t * t.detach()).sum(), theta)
print(wrong < 1e-6)

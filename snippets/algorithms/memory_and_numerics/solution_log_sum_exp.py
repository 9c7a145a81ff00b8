import torch


def log_sum_exp(x, dim):
    """The logarithm of the sum of exponentials, without overflow.

    Args:
        x: A tensor of floats.
        dim: The dimension to reduce.

    Returns:
        The result, which lacks that dimension.
    """
    largest = x.amax(dim=dim, keepdim=True)
    largest = torch.where(largest.isfinite(), largest, 0)
    return (x - largest).exp().sum(dim=dim).log() + largest.squeeze(dim)


x = torch.tensor([0.0, 200.0, -200.0, -torch.inf])[:, None].expand(4, 2)
print(x.exp().sum(dim=1).log())
print(log_sum_exp(x, dim=1))
print(torch.allclose(log_sum_exp(x, dim=1), x.logsumexp(dim=1)))

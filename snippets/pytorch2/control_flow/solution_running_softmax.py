import torch
from torch._higher_order_ops import associative_scan


def combine(left, right):
    (m, s), (n, t) = left, right
    top = torch.maximum(m, n)
    return top, s * (m - top).exp() + t * (n - top).exp()


x = torch.tensor([900.0, 1000.0, 3.0, 1001.0, -5.0, 1001.0])
top, total = associative_scan(combine, (x, torch.ones_like(x)), 0, combine_mode="generic")
print(torch.allclose(top + total.log(), torch.logcumsumexp(x, 0)))
print("plain:", x.exp().cumsum(0).log().tolist()[:2])

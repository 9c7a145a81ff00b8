import torch
import torch.nn.functional as F


def causal_stack(x, depth):
    """Dilated convolutions with kernel 2, each padded on the left only."""
    for level in range(depth):
        dilation = 2**level
        x = F.conv1d(F.pad(x, (dilation, 0)), torch.ones(1, 1, 2), dilation=dilation)
    return x


for depth in (1, 4, 10):
    x = torch.ones(1, 1, 2048, requires_grad=True)
    out = causal_stack(x, depth)
    (gradient,) = torch.autograd.grad(out[0, 0, 1500], x)
    seen = gradient.flatten().nonzero().flatten()
    print(f"depth {depth:>2}: sees {len(seen):>4} samples, {seen[0]} to {seen[-1]}")

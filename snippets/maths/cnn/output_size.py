from itertools import product

import torch
import torch.nn.functional as F

agree = refused = 0
settings = product(range(1, 13), range(1, 6), range(4), range(1, 5), range(1, 4))
for n, k, p, s, d in settings:
    x, w = torch.ones(1, 1, n), torch.ones(1, 1, k)
    span = d * (k - 1) + 1
    expected = (n + 2 * p - span) // s + 1 if span <= n + 2 * p else None
    try:
        actual = F.conv1d(x, w, stride=s, padding=p, dilation=d).shape[-1]
    except RuntimeError:
        actual, refused = None, refused + 1
    assert actual == expected, (n, k, p, s, d)
    agree += 1

print(f"{agree} settings agree with the formula, {refused} of them have no output")

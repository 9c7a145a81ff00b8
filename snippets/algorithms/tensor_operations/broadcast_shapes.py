from itertools import zip_longest

import torch


def broadcast(a, b):
    """The shape that tensors of shapes a and b broadcast to."""
    result = []
    for m, n in zip_longest(reversed(a), reversed(b), fillvalue=1):
        if m != n and 1 not in (m, n):
            raise ValueError(f"{m} does not match {n}")
        result.append(n if m == 1 else m)
    return tuple(reversed(result))


pairs = [((8, 1, 6, 1), (7, 1, 5)), ((3,), (4, 1)), ((5, 1), ()), ((0, 3), (1, 3))]
for a, b in pairs:
    print(a, b, "->", broadcast(a, b))
    assert broadcast(a, b) == torch.broadcast_shapes(a, b)

try:
    broadcast((2, 3), (2,))
except ValueError as error:
    print(error)
try:
    torch.zeros(2, 3) + torch.zeros(2)
except RuntimeError as error:
    print(error)

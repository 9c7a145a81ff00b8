from itertools import zip_longest

import torch


def broadcast(*shapes):
    """The shape that tensors of these shapes broadcast to."""
    result = []
    for lengths in zip_longest(*map(reversed, shapes), fillvalue=1):
        others = set(lengths) - {1}
        if len(others) > 1:
            raise ValueError(f"{sorted(others)} do not match")
        result.append(others.pop() if others else 1)
    return torch.Size(reversed(result))


for shapes in [((8, 1, 6, 1), (7, 1, 5)), ((3,), (4, 1)), ((5, 1), ()), ((0, 3), (1, 3))]:
    print(*shapes, "->", tuple(broadcast(*shapes)))
    assert broadcast(*shapes) == torch.broadcast_shapes(*shapes)

for attempt in (lambda: broadcast((2, 3), (2,)), lambda: torch.zeros(2, 3) + torch.zeros(2)):
    try:
        attempt()
    except (ValueError, RuntimeError) as error:
        print(error)

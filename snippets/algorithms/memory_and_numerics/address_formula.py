from itertools import product

import torch

memory = torch.arange(100, 112)
x = memory.reshape(3, 4)

views = [x, x.T, x[1:, ::2], x[:, None], x[1].expand(3, 4), x.unfold(1, 2, 1)]
for view in views:
    for index in product(*map(range, view.shape)):
        steps = sum(i * s for i, s in zip(index, view.stride(), strict=True))
        assert view[index] == memory[view.storage_offset() + steps]
print("every element is where the formula says")

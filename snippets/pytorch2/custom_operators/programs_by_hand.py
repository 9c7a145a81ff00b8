import torch

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum


def program(number, x, out, rows, steps, decay, block):
    """One program of the Triton kernel: a block of rows, all steps."""
    row = number * block + torch.arange(block)
    inside = row < rows
    level = torch.zeros(block)
    for t in range(steps):
        place = row * steps + t
        level = decay * level + torch.where(inside, x[torch.where(inside, place, 0)], 0)
        out[place[inside]] = level[inside]


x = torch.rand(300, 7)
out = torch.full_like(x, torch.nan)
for number in range(-(-300 // 128)):  # three programs; on a GPU they run side by side
    program(number, x.view(-1), out.view(-1), 300, 7, 0.9, block=128)
print("equal to the operator:", torch.allclose(out, leaky_sum(x, 0.9)))

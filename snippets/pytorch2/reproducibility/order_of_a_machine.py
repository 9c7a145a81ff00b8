import math
import random

import torch

rng = random.Random(3)
numbers = torch.tensor([rng.random() for _ in range(1024)])


def in_a_row(x):
    total = torch.tensor(0.0)
    for number in x:
        total = total + number
    return total


def in_columns(x, count):
    sums = torch.zeros(count)
    for row in x.view(-1, count):
        sums = sums + row
    return in_a_row(sums)


def as_a_tree(x):
    while len(x) > 1:
        x = x[::2] + x[1::2]
    return x[0]


halves = [in_a_row(half) for half in numbers.chunk(2)]
orders = {
    "one thread, in a row": in_a_row(numbers),
    "two threads, a half each": halves[0] + halves[1],
    "8 columns side by side": in_columns(numbers, 8),
    "16 columns side by side": in_columns(numbers, 16),
    "pairs, then pairs of pairs": as_a_tree(numbers),
}
exact = math.fsum(numbers.tolist())
gap = math.ulp(exact) * 2**29  # between neighbours in float32, which has 29 bits less
for name, total in orders.items():
    print(f"{name:27} {total.item():.6f}, off by {(total.item() - exact) / gap:+.2f} of a gap")

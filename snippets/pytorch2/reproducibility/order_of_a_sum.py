import random

import torch

small, large = torch.tensor(1.0), torch.tensor(1e8)
print("(1 + 1e8) - 1e8 =", ((small + large) - large).item())
print("1 + (1e8 - 1e8) =", (small + (large - large)).item())

rng = random.Random(0)
numbers = [torch.tensor(rng.random()) for _ in range(100)]
sums = []
for _ in range(200):
    rng.shuffle(numbers)
    total = torch.tensor(0.0)
    for number in numbers:
        total = total + number
    sums.append(total.item())
print(len(set(sums)), "different sums of the same numbers, from", min(sums), "to", max(sums))

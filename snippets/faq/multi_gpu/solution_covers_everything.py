from collections import Counter

from torch.utils.data import DistributedSampler

for size, world in [(12, 4), (10, 4), (3, 4)]:
    for drop_last in (False, True):
        drawn = Counter()
        for rank in range(world):
            drawn.update(DistributedSampler(range(size), world, rank, drop_last=drop_last))
        repeated, left_out = drawn.total() - len(drawn), size - len(drawn)
        print(f"{size} on {world}, {drop_last=}: {repeated} repeated, {left_out} left out")

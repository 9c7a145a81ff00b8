import torch
from torch.utils.data import DataLoader, Sampler


class Balanced(Sampler):
    def __init__(self, labels, per_class, generator):
        self.groups = [torch.nonzero(labels == label)[:, 0] for label in labels.unique()]
        self.per_class, self.generator = per_class, generator

    def __len__(self):
        return max(map(len, self.groups)) // self.per_class

    def __iter__(self):
        needed = len(self) * self.per_class
        columns = []
        for group in self.groups:
            rounds = -(-needed // len(group))  # a small class is gone through again
            order = [torch.randperm(len(group), generator=self.generator) for _ in range(rounds)]
            columns.append(group[torch.cat(order)[:needed]].view(len(self), self.per_class))
        yield from torch.cat(columns, dim=1).tolist()


labels = torch.tensor([0] * 12 + [1] * 3)
sampler = Balanced(labels, per_class=2, generator=torch.Generator().manual_seed(0))
used = []
for batch in DataLoader(range(15), batch_sampler=sampler):
    used += batch.tolist()
    print(labels[batch].tolist(), end=" ")
print("\ncommon ones each once:", sorted(i for i in used if i < 12) == list(range(12)))
print("rare ones:", [used.count(index) for index in (12, 13, 14)])

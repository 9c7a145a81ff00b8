import torch
from torch import nn
from torch.nn.parallel import DistributedDataParallel

from snippets.faq.multi_gpu.group import run


class TwoHeads(nn.Module):
    def __init__(self):
        super().__init__()
        self.minutes = nn.Linear(1, 1)
        self.tip = nn.Linear(1, 1)

    def forward(self, x):
        return self.minutes(x)  # the other head is not used


def main(rank, world):
    x = torch.ones(2, 1)
    model = DistributedDataParallel(TwoHeads())
    try:
        for _ in range(2):
            model(x).sum().backward()
    except RuntimeError as error:
        text = str(error)
        print(text.split(". ")[0])
        print(next(line for line in text.splitlines() if line.startswith("Parameter indices")))

    model = DistributedDataParallel(TwoHeads(), find_unused_parameters=True)
    for _ in range(2):
        model(x).sum().backward()
    print(model.module.tip.weight.grad)


run(main)

import torch
from torch import nn

from snippets.pytorch2.custom_operators.leaky_batch import leaky_sum

torch.manual_seed(0)
linear, x = nn.Linear(4, 4), torch.rand(2, 4)


def run():
    with torch.autocast("cpu", torch.bfloat16):
        return leaky_sum(linear(x), 0.5).dtype


try:
    print(run())
except TypeError as error:
    print(error)
torch.library.register_autocast("site::leaky_sum", "cpu", torch.float32)
print(run())

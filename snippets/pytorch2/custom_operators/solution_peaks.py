import torch
from torch import Tensor


@torch.library.custom_op("site::peaks", mutates_args=())
def peaks(x: Tensor) -> Tensor:
    higher = (x[1:-1] > x[:-2]) & (x[1:-1] > x[2:])
    return higher.nonzero()[:, 0] + 1


@peaks.register_fake
def shape(x):
    found = torch.library.get_ctx().new_dynamic_size()  # known when it has run
    return x.new_empty(found, dtype=torch.int64)


def heights(x):
    return x[peaks(x)] * 10


x = torch.tensor([0.0, 1.0, 0.0, 2.0, 1.0, 3.0, 0.0])
compiled = torch.compile(heights, backend="aot_eager", fullgraph=True)
print(peaks(x), heights(x), compiled(x), compiled(x.flip(0)[:4]))
print(set(torch.library.opcheck(peaks, (x,)).values()))

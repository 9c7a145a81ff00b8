import torch
from torch import Tensor


@torch.library.custom_op("site::leaky_sum_", mutates_args={"x"})
def leaky_sum_(x: Tensor, decay: float) -> None:
    level = x.numpy()  # shares its memory with x
    for t in range(1, x.shape[-1]):
        level[..., t] += decay * level[..., t - 1]


@leaky_sum_.register_fake
def nothing(x, decay):
    return None


def run(x):
    y = 2 * x
    leaky_sum_(y, 0.5)
    return y + 1


print(run(torch.ones(4)))
print(torch.compile(run, backend="aot_eager", fullgraph=True)(torch.ones(4)))
print(set(torch.library.opcheck(leaky_sum_, (torch.rand(4, 3).T, 0.5)).values()))
try:
    leaky_sum_.register_autograd(lambda ctx, g: g)
except RuntimeError as error:
    print(str(error).partition(" <")[0])

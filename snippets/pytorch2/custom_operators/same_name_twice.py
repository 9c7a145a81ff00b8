import torch
from torch import Tensor


@torch.library.custom_op("site::shift", mutates_args=())
def first(x: Tensor) -> Tensor:
    return x + 1


@torch.library.custom_op("site::shift", mutates_args=())
def second(x: Tensor) -> Tensor:
    return x + 100


print(first(torch.zeros(2)))
torch.library.define("site::scale", "(Tensor x) -> Tensor")
try:
    torch.library.define("site::scale", "(Tensor x) -> Tensor")
except RuntimeError as error:
    print(str(error).partition(" Duplicate")[0])

import torch
from torch import Tensor


@torch.library.custom_op("site::leaky_sum", mutates_args=())
def leaky_sum(x: Tensor, decay: float) -> Tensor:
    level = x.numpy().copy()  # NumPy: PyTorch cannot look inside
    for t in range(1, x.shape[-1]):
        level[..., t] += decay * level[..., t - 1]
    return torch.from_numpy(level)

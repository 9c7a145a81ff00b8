import torch


@torch.library.custom_op("site::half", mutates_args=())
def half(x: torch.Tensor) -> torch.Tensor:
    return x[::2].clone()


half.register_fake(lambda x: x.new_empty(x.shape))
x = torch.ones(6)
print(len(half(x)), len(half(x.to("meta"))))

import warnings

import torch
from torch import Tensor
from torch.autograd import gradcheck, gradgradcheck


@torch.library.custom_op("site::scan", mutates_args=())
def scan(x: Tensor, decay: Tensor) -> Tensor:
    level, a = x.numpy().copy(), decay.numpy()
    for t in range(1, x.shape[-1]):
        level[..., t] += a * level[..., t - 1]
    return torch.from_numpy(level)


scan.register_fake(lambda x, decay: x.new_empty(x.shape))


def setup_context(ctx, inputs, output):
    ctx.save_for_backward(inputs[1], output)


def backward(ctx, g):
    decay, level = ctx.saved_tensors
    h = scan(g.flip(-1), decay).flip(-1)
    return h, (h[..., 1:] * level[..., :-1]).sum(-1)


scan.register_autograd(backward, setup_context=setup_context)
x = torch.rand(3, 5, dtype=torch.float64, requires_grad=True)
decay = torch.tensor([0.2, 0.5, 0.9], dtype=torch.float64, requires_grad=True)
print(gradcheck(scan, (x, decay)), gradgradcheck(scan, (x, decay)))
with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # opcheck of torch 2.14 looks at .grad
    print(set(torch.library.opcheck(scan, (x, decay)).values()))

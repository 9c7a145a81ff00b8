import warnings

import torch

torch.library.register_fake("leaky::sum", lambda x, decay: x.new_empty(x.shape))


def setup_context(ctx, inputs, output):
    _, ctx.decay = inputs


def backward(ctx, g):
    return torch.ops.leaky.sum(g.flip(-1), ctx.decay).flip(-1), None


torch.library.register_autograd("leaky::sum", backward, setup_context=setup_context)
sample = torch.rand(4, 3, dtype=torch.float64).T.requires_grad_()  # not contiguous
print("gradcheck:", torch.autograd.gradcheck(torch.ops.leaky.sum, (sample, 0.5)))
with warnings.catch_warnings():
    warnings.simplefilter("ignore", UserWarning)  # opcheck of torch 2.14 looks at .grad
    results = torch.library.opcheck(torch.ops.leaky.sum.default, (sample, 0.5))
for test, result in results.items():
    print(f"{test}: {result}")

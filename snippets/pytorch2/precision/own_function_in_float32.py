import torch
from torch.amp import custom_bwd, custom_fwd


class SumOfSquares(torch.autograd.Function):
    @staticmethod
    @custom_fwd(device_type="cpu", cast_inputs=torch.float32)
    def forward(ctx, x):
        ctx.save_for_backward(x)
        print("inside:", x.dtype, " autocast on:", torch.is_autocast_enabled("cpu"))
        return x.square().sum()

    @staticmethod
    @custom_bwd(device_type="cpu")
    def backward(ctx, gradient):
        (x,) = ctx.saved_tensors
        return 2 * x * gradient


x, w = torch.full((1, 8), 100.0), torch.ones(8, 8, requires_grad=True)
with torch.autocast("cpu", dtype=torch.float16):
    product = x @ w
    print("without:", product.square().sum().item())
    result = SumOfSquares.apply(product)
print("product:", product.dtype, " result:", result.dtype, result.item())

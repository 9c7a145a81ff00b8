import torch
from torch.nn.functional import scaled_dot_product_attention


def formula(q, k, v, allowed):
    scores = q @ k.mT / q.shape[-1] ** 0.5
    return scores.masked_fill(~allowed, -torch.inf).softmax(-1) @ v


torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 4, 100, 16)
allowed = torch.ones(100, 100, dtype=torch.bool).tril()
for dtype, near in ((torch.float64, 1e-12), (torch.float32, 1e-4), (torch.bfloat16, 0.1)):
    inputs = [t.to(dtype).requires_grad_() for t in (q, k, v)]
    ours, theirs = formula(*inputs, allowed), scaled_dot_product_attention(*inputs, is_causal=True)
    pairs = [(ours, theirs)]
    pairs += zip(*(torch.autograd.grad(z.sum(), inputs) for z in (ours, theirs)), strict=True)
    equal = [torch.allclose(a, b, rtol=near, atol=near) for a, b in pairs]
    print(f"{dtype}: output and gradients equal within {near}:", all(equal))

exact = formula(*(t.detach().double() for t in inputs), allowed)
errors = [(z - exact).abs().mean().item() for z in (ours, theirs)]
print("SDPA is nearer to the exact result in bfloat16:", errors[1] < errors[0])

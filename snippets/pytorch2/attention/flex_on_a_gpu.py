import torch
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention


def window(batch, head, query, key):
    return (key <= query) & (query - key < 256)


def gradient(attend):
    qkv = start.clone().requires_grad_()
    attend(*qkv).backward(upstream)
    return qkv.grad


torch.manual_seed(0)
start = torch.randn(3, 1, 8, 2048, 64, device="cuda")
upstream = torch.randn(1, 8, 2048, 64, device="cuda")
block_mask = create_block_mask(window, None, None, 2048, 2048, device="cuda")
at = torch.arange(2048, device="cuda")
mask = window(None, None, at[:, None], at)  # the same function, asked for every pair

flexible = torch.compile(flex_attention)
ours = gradient(lambda q, k, v: flexible(q, k, v, block_mask=block_mask))
theirs = gradient(lambda q, k, v: scaled_dot_product_attention(q, k, v, attn_mask=mask))
torch.testing.assert_close(ours, theirs, atol=1e-3, rtol=1e-3)

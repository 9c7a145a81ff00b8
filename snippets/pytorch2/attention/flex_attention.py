import warnings

import torch
from torch.nn.attention.flex_attention import create_block_mask, flex_attention
from torch.nn.functional import scaled_dot_product_attention


def window(batch, head, query, key):
    return (key <= query) & (query - key < 4)


def distance(score, batch, head, query, key):
    return score - 0.1 * (query - key).abs()


torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 32, 16)
block_mask = create_block_mask(window, None, None, 32, 32, device="cpu")
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    flexible = flex_attention(q, k, v, score_mod=distance, block_mask=block_mask)
print(str(caught[0].message).partition("\n")[0])

at = torch.arange(32)
apart = at[:, None] - at
bias = (-0.1 * apart.abs()).masked_fill((apart < 0) | (apart >= 4), -torch.inf)
masked = scaled_dot_product_attention(q, k, v, attn_mask=bias)
print("equal to SDPA with a mask:", torch.allclose(flexible, masked, atol=1e-5))
try:
    flex_attention(q.requires_grad_(), k, v)
except NotImplementedError as error:
    print(error)

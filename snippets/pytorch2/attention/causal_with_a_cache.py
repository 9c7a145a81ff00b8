import torch
from torch.nn.attention.bias import causal_lower_right
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 1, 6, 4)
right = scaled_dot_product_attention(q, k, v, is_causal=True)[:, :, -1:]
last = q[:, :, -1:]  # the newest token; keys and values come from the cache
upper = scaled_dot_product_attention(last, k, v, is_causal=True)
lower = scaled_dot_product_attention(last, k, v, attn_mask=causal_lower_right(1, 6))
print("is_causal:", torch.allclose(upper, right, atol=1e-6))
print("it saw the first key only:", torch.equal(upper[0, 0, 0], v[0, 0, 0]))
print("causal_lower_right:", torch.allclose(lower, right, atol=1e-6))

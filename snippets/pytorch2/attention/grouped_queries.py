import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
query = torch.randn(1, 8, 20, 16)
for groups in (8, 2, 1):
    key, value = torch.randn(2, 1, groups, 20, 16)
    grouped = scaled_dot_product_attention(query, key, value, enable_gqa=True)
    repeated = (t.repeat_interleave(8 // groups, dim=1) for t in (key, value))
    same = torch.allclose(grouped, scaled_dot_product_attention(query, *repeated), atol=1e-6)
    cache = 2 * key.numel() * key.element_size()
    print(f"{groups} heads of keys: cache {cache:6,} bytes, equal to repeating them: {same}")

try:
    scaled_dot_product_attention(query, *torch.randn(2, 1, 2, 20, 16))
except RuntimeError as error:
    print(error)

import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
vectors = torch.randn(1, 4, 8)
real = torch.tensor([[True, True, True, False]])  # the last position is padding
theirs = nn.MultiheadAttention(8, num_heads=1, batch_first=True)
for name, mask in (("real", real), ("~real", ~real)):
    _, weights = theirs(vectors, vectors, vectors, key_padding_mask=mask)
    print(f"MultiheadAttention, {name:5}: padding gets {weights[0, 0, 3].item():.0%}")
marked = torch.eye(4)[None]  # values that show where the weights go
for name, mask in (("real", real), ("~real", ~real)):
    result = scaled_dot_product_attention(vectors, vectors, marked, attn_mask=mask[:, None])
    print(f"scaled_dot_product_attention, {name:5}: padding gets {result[0, 0, 3].item():.0%}")

import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q = torch.randn(1, 4, 1, 8).expand(1, 4, 60, 8)  # the same query at every place
k, v = torch.randn(1, 4, 60, 8), torch.eye(60).expand(1, 4, 60, 60)
slopes = 2.0 ** -torch.arange(1, 5)  # one for each head
at = torch.arange(60)
apart = at[:, None] - at
bias = -slopes[:, None, None] * apart
bias = bias.masked_fill(apart < 0, -torch.inf)
weights = scaled_dot_product_attention(q, k, v, attn_mask=bias)  # values are unit vectors
reach = (weights[0, :, -1] * apart[-1]).sum(-1)
for slope, mean in zip(slopes.tolist(), reach.tolist(), strict=True):
    print(f"slope {slope:6}: looks back {mean:4.1f} places on average")

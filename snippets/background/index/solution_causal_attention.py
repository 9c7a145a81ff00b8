import math

import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 6, 16)

future = torch.ones(6, 6).triu(diagonal=1).bool()
scores = q @ k.transpose(-2, -1) / math.sqrt(16)
weights = torch.softmax(scores.masked_fill(future, float("-inf")), dim=-1)

result = scaled_dot_product_attention(q, k, v, is_causal=True)
print(torch.allclose(result, weights @ v, atol=1e-5))
print(torch.allclose(result[:, 0], v[:, 0], atol=1e-5))

import math

import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q = torch.randn(2, 5, 16)  # batch, queries, features
k = torch.randn(2, 7, 16)
v = torch.randn(2, 7, 3)

weights = torch.softmax(q @ k.transpose(-2, -1) / math.sqrt(16), dim=-1)
by_formula = weights @ v

result = scaled_dot_product_attention(q, k, v)
print(result.shape)
print(torch.allclose(result, by_formula, atol=1e-5))

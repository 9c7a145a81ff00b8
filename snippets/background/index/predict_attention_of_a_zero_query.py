import torch
from torch.nn.functional import scaled_dot_product_attention

query = torch.zeros(1, 2)
keys = torch.tensor([[1.0, 2.0], [3.0, 4.0]])
values = torch.tensor([[10.0, 20.0], [30.0, 40.0]])
print(scaled_dot_product_attention(query, keys, values))

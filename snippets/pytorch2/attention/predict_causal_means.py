import torch
import torch.nn.functional as F

q = k = torch.zeros(3, 2)
v = torch.tensor([[2.0], [4.0], [9.0]])
print(F.scaled_dot_product_attention(q, k, v, is_causal=True)[:, 0])

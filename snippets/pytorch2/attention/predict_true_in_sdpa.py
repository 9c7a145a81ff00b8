import torch
import torch.nn.functional as F

q, k = torch.zeros(1, 2), torch.zeros(4, 2)
v = torch.tensor([[1.0], [2.0], [3.0], [6.0]])
mask = torch.tensor([[True, True, False, False]])
print(f"{F.scaled_dot_product_attention(q, k, v, attn_mask=mask).item():.2f}")

import torch
import torch.nn.functional as F

q, k, v = torch.ones(2, 4), torch.ones(5, 4), torch.ones(5, 3)
print(F.scaled_dot_product_attention(q, k, v).shape)

import torch
import torch.nn.functional as F

same = torch.ones(1, 1, 3, 2)
values = torch.tensor([[3.0], [6.0], [9.0]]).view(1, 1, 3, 1)
found = F.scaled_dot_product_attention(same, same, values, is_causal=True)
print([round(value, 1) for value in found.flatten().tolist()])

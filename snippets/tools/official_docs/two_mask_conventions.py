import torch
from torch import nn
from torch.nn import functional as F

x = torch.eye(2)[None]  # a sequence of two tokens
mask = torch.tensor([[True, False], [True, False]])

output = F.scaled_dot_product_attention(x, x, x, attn_mask=mask)
print("scaled_dot_product_attention looks at token", output[0, 0].argmax().item())

attention = nn.MultiheadAttention(2, num_heads=1, batch_first=True)
_, weights = attention(x, x, x, attn_mask=mask)
print("MultiheadAttention looks at token", weights[0, 0].argmax().item())

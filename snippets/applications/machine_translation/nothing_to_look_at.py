import torch
from torch.nn.functional import scaled_dot_product_attention

scores = torch.zeros(2, 3)
mask = torch.tensor([[True, True, False], [False, False, False]])
print(scores.masked_fill(~mask, -torch.inf).softmax(dim=1))
vectors = torch.ones(1, 3, 4)
print(scaled_dot_product_attention(vectors[:, :2], vectors, vectors, attn_mask=mask[None]))

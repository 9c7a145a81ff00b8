import torch
import torch.nn.functional as F

q = k = torch.zeros(3, 2)
v = torch.tensor([[2.0], [4.0], [9.0]])

# %% a word sees only those before it, not itself
mask = torch.ones(3, 3, dtype=torch.bool).tril(-1)
print(F.scaled_dot_product_attention(q, k, v, attn_mask=mask)[:, 0])

# %% a word sees itself and those behind it
mask = torch.ones(3, 3, dtype=torch.bool).triu()
print(F.scaled_dot_product_attention(q, k, v, attn_mask=mask)[:, 0])

# %% each word keeps a third of the weight for each of the three
print((torch.ones(3, 3).tril() / 3 @ v)[:, 0])

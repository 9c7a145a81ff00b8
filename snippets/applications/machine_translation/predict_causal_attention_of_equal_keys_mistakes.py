import torch
import torch.nn.functional as F

same = torch.ones(1, 1, 3, 2)
values = torch.tensor([[3.0], [6.0], [9.0]]).view(1, 1, 3, 1)

# %% every position sees the whole sentence
found = F.scaled_dot_product_attention(same, same, values)
print([round(value, 1) for value in found.flatten().tolist()])

# %% causal hides what came before
mask = torch.ones(3, 3, dtype=torch.bool).triu()
found = F.scaled_dot_product_attention(same, same, values, attn_mask=mask)
print([round(value, 1) for value in found.flatten().tolist()])

# %% attention adds up what it sees
print(values.flatten().cumsum(dim=0).tolist())

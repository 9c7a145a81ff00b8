import torch
import torch.nn.functional as F

q, k = torch.zeros(1, 2), torch.zeros(4, 2)
v = torch.tensor([[1.0], [2.0], [3.0], [6.0]])
mask = torch.tensor([[True, True, False, False]])

# %% True is what is masked
print(f"{F.scaled_dot_product_attention(q, k, v, attn_mask=~mask).item():.2f}")

# %% the weights of the others become 0, and the rest stays as it is
weights = torch.softmax(q @ k.T, dim=-1) * mask
print(f"{(weights @ v).item():.2f}")

# %% True counts as 1 and is added to the score
print(f"{F.scaled_dot_product_attention(q, k, v, attn_mask=mask.float()).item():.2f}")

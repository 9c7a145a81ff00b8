import torch
import torch.nn.functional as F

q, k, v = torch.ones(2, 4), torch.ones(5, 4), torch.ones(5, 3)

# %% the result is the matrix of weights
print(torch.softmax(q @ k.T / 2, dim=-1).shape)

# %% an answer has the width of its query
print(F.scaled_dot_product_attention(q, k, k).shape)

# %% each key gets an answer
print(F.scaled_dot_product_attention(k, q, v[:2]).shape)

import torch
from torch.nn.functional import scaled_dot_product_attention

query = torch.tensor([[2.0, 0.0]])
key = torch.tensor([[1.0, 0.0], [0.0, 1.0], [-1.0, 0.0]])
value = torch.tensor([[10.0, 0.0], [0.0, 10.0], [5.0, 5.0]])

scores = query @ key.T / 2**0.5
weights = scores.softmax(dim=1)
print("scores ", scores)
print("weights", weights)
print("result ", weights @ value)
print("torch  ", scaled_dot_product_attention(query, key, value))

import torch
from torch.nn.functional import scaled_dot_product_attention

query = torch.tensor([[2.0, 0.0, 2.0, 0.0]])  # asked by "it"
keys = torch.tensor([
    [1.0, 0.0, 1.0, 0.0],  # dog
    [0.0, 1.0, 0.0, 1.0],  # bone
    [0.0, 0.0, 1.0, 0.0],  # it
])  # fmt: skip
values = torch.tensor([[10.0, 0.0], [0.0, 10.0], [0.0, 0.0]])

scores = query @ keys.T
scaled = scores / 4**0.5
exponentials = scaled.exp()
weights = exponentials / exponentials.sum()
print("scores      ", scores.tolist())
print("scaled      ", scaled.tolist())
print("exponentials", [round(e, 3) for e in exponentials[0].tolist()])
print("their sum   ", round(exponentials.sum().item(), 3))
print("weights     ", [round(w, 3) for w in weights[0].tolist()])
print("output      ", [round(z, 2) for z in (weights @ values)[0].tolist()])

whole = scaled_dot_product_attention(query[None], keys[None], values[None])
print("in one call ", [round(z, 2) for z in whole[0, 0].tolist()])

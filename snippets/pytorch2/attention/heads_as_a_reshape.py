import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
x = torch.randn(2, 5, 12)  # batch, T, width
project = nn.Linear(12, 36, bias=False)  # queries, keys and values at once
q, k, v = project(x).chunk(3, dim=-1)


def split(t):
    return t.unflatten(2, (3, 4)).transpose(1, 2)  # (2, 5, 12) to (2, 3, 5, 4)


mixed = scaled_dot_product_attention(split(q), split(k), split(v))
print(tuple(q.shape), "to", tuple(split(q).shape), "and back to", end=" ")
mixed = mixed.transpose(1, 2).flatten(2)
print(tuple(mixed.shape))

one_by_one = [
    scaled_dot_product_attention(*(t[:, :, 4 * h : 4 * h + 4] for t in (q, k, v))) for h in range(3)
]
print("equal to three separate heads:", torch.allclose(mixed, torch.cat(one_by_one, -1), atol=1e-6))

wrong = (t.reshape(2, 3, 5, 4) for t in (q, k, v))  # right shape, wrong numbers
wrong = scaled_dot_product_attention(*wrong).transpose(1, 2).flatten(2)
print("and without the transpose:", torch.allclose(mixed, wrong, atol=1e-6))
for heads in (1, 3, 12):
    mha = nn.MultiheadAttention(12, heads)
    print(f"{heads:2} heads: {sum(p.numel() for p in mha.parameters())} parameters")

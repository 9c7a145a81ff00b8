import torch

torch.manual_seed(0)
heads, size = 4, 8
q, k, v = (torch.randn(2, 6, heads * size) for _ in range(3))  # batch, place, features


def split_heads(x):
    return x.reshape(2, 6, heads, size).transpose(1, 2)


scores = split_heads(q) @ split_heads(k).mT / size**0.5
weights = scores.softmax(dim=-1)
by_matmul = (weights @ split_heads(v)).transpose(1, 2).reshape(2, 6, heads * size)

q, k, v = (x.reshape(2, 6, heads, size) for x in (q, k, v))
scores = torch.einsum("bqhd,bkhd->bhqk", q, k) / size**0.5
by_einsum = torch.einsum("bhqk,bkhd->bqhd", scores.softmax(dim=-1), v).flatten(2)

by_heads = (x.transpose(1, 2) for x in (q, k, v))
library = torch.nn.functional.scaled_dot_product_attention(*by_heads)
print(scores.shape, by_einsum.shape)
print(torch.allclose(by_matmul, by_einsum, atol=1e-6))
print(torch.allclose(by_matmul, library.transpose(1, 2).flatten(2), atol=1e-6))

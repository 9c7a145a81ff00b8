import torch
from torch.nn.functional import scaled_dot_product_attention

torch.manual_seed(0)
q, k, v = torch.randn(3, 2, 1, 5, 4)  # batch 2, one head, T = S = 5
real = torch.tensor([[True] * 5, [True] * 3 + [False] * 2])
causal = torch.ones(5, 5, dtype=torch.bool).tril()
allowed = causal & real[:, None, None, :]  # (batch, 1 head, T, S)
print(tuple(allowed.shape))
print(allowed[1, 0].int())

output = scaled_dot_product_attention(q, k, v, attn_mask=allowed)
k[1, :, 3:] = v[1, :, 3:] = 1000.0  # rubbish in the padding of the second
k[0, :, 4] = v[0, :, 4] = 1000.0  # and at the last place of the first
again = scaled_dot_product_attention(q, k, v, attn_mask=allowed)
print("second sequence unchanged:", torch.equal(output[1], again[1]))
print("places 0 to 3 of the first unchanged:", torch.equal(output[0, :, :4], again[0, :, :4]))
print("place 4 unchanged:", torch.equal(output[0, :, 4], again[0, :, 4]))

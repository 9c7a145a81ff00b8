import torch
from torch import nn

torch.manual_seed(0)
batch, heads, T = 2, 3, 4
x = torch.randn(batch, T, 6)
attention = nn.MultiheadAttention(6, heads, batch_first=True)
blocked = torch.zeros(batch, heads, T, T, dtype=torch.bool)
blocked[1, 2, :, 0] = True  # in text 1, head 2, nobody looks at token 0
flat = blocked.flatten(0, 1)
_, weights = attention(x, x, x, attn_mask=flat, average_attn_weights=False)
closed = (weights[..., 0] == 0).all(dim=2)
print(tuple(flat.shape), "closed in [text, head]:", closed.nonzero().tolist())

each_text = blocked[:, 2]  # one mask a text, for all heads
try:
    attention(x, x, x, attn_mask=each_text)
except RuntimeError as error:
    print(error)
right = each_text[:, None].expand(-1, heads, -1, -1).flatten(0, 1)
print("repeat_interleave:", torch.equal(each_text.repeat_interleave(heads, dim=0), right))
print("repeat, shape and order:", each_text.repeat(heads, 1, 1).shape == right.shape,
      torch.equal(each_text.repeat(heads, 1, 1), right))  # fmt: skip

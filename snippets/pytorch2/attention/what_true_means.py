import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention as sdpa

torch.manual_seed(0)
x = torch.randn(1, 4, 8)
other = x.clone()
other[0, 2] += 1  # token 2 says something else
mark = torch.zeros(4, 4, dtype=torch.bool)
mark[:, 2] = True  # token 2 is marked for every query
row = mark[:1]
mha = nn.MultiheadAttention(8, 2, batch_first=True)
encoder = nn.TransformerEncoderLayer(8, 2, 16, batch_first=True).eval()
decoder = nn.TransformerDecoderLayer(8, 2, 16, batch_first=True).eval()
minus = torch.zeros(4, 4).masked_fill(mark, -torch.inf)
calls = {
    "sdpa(attn_mask)": lambda m: sdpa(m, m, m, attn_mask=mark),
    "MultiheadAttention(attn_mask)": lambda m: mha(m, m, m, attn_mask=mark)[0],
    "MultiheadAttention(key_padding_mask)": lambda m: mha(m, m, m, key_padding_mask=row)[0],
    "EncoderLayer(src_mask)": lambda m: encoder(m, src_mask=mark),
    "EncoderLayer(src_key_padding_mask)": lambda m: encoder(m, src_key_padding_mask=row),
    "DecoderLayer(tgt_mask)": lambda m: decoder(m, x, tgt_mask=mark),
    "DecoderLayer(tgt_key_padding_mask)": lambda m: decoder(m, x, tgt_key_padding_mask=row),
    "DecoderLayer(memory_mask)": lambda m: decoder(x, m, memory_mask=mark),
    "DecoderLayer(memory_key_padding_mask)": lambda m: decoder(x, m, memory_key_padding_mask=row),
    "sdpa(attn_mask), -inf": lambda m: sdpa(m, m, m, attn_mask=minus),
    "MultiheadAttention(attn_mask), -inf": lambda m: mha(m, m, m, attn_mask=minus)[0],
}
for name, call in calls.items():
    seen = not torch.allclose(call(x)[0, 0], call(other)[0, 0], atol=1e-6)
    print(f"{name:38}", "token 2 is seen" if seen else "token 2 is not seen")

scores = x @ x.mT / 8**0.5
added = (scores + mark.float()).softmax(-1) @ x
print("0 and 1 as floats are added:", torch.allclose(sdpa(x, x, x, mark.float()), added, atol=1e-6))

import torch
from torch.nn.functional import scaled_dot_product_attention


def rotary(x, places):
    rates = 10000.0 ** (-torch.arange(0, x.shape[-1], 2) / x.shape[-1])
    angles = places[:, None] * rates
    a, b = x[..., 0::2], x[..., 1::2]
    turned = a * angles.cos() - b * angles.sin(), a * angles.sin() + b * angles.cos()
    return torch.stack(turned, dim=-1).flatten(-2)


torch.manual_seed(0)
q, k, v = torch.randn(3, 1, 2, 10, 8)
at = torch.arange(10)
whole = scaled_dot_product_attention(rotary(q, at), rotary(k, at), v, is_causal=True)

keys = rotary(k[:, :, :0], at[:0])
right, wrong = [], []
for t in range(10):
    here = at[t : t + 1]
    keys = torch.cat([keys, rotary(k[:, :, t : t + 1], here)], dim=2)  # turned once, then kept
    values = v[:, :, : t + 1]
    for outputs, place in ((right, here), (wrong, at[:1])):
        query = rotary(q[:, :, t : t + 1], place)  # wrong: every new token at place 0
        outputs.append(scaled_dot_product_attention(query, keys, values))
for name, outputs in (("own place", right), ("place 0", wrong)):
    print(f"{name}: equal {torch.allclose(torch.cat(outputs, 2), whole, atol=1e-5)}")

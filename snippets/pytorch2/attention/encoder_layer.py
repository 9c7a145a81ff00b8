import torch
from torch import nn
from torch.nn.functional import linear, scaled_dot_product_attention


def encoder_layer(layer, x, allowed):
    """What nn.TransformerEncoderLayer does, from its own weights."""
    attention = layer.self_attn

    def attend(x):
        packed = linear(x, attention.in_proj_weight, attention.in_proj_bias)
        q, k, v = packed.unflatten(2, (3, attention.num_heads, -1)).permute(2, 0, 3, 1, 4)
        mixed = scaled_dot_product_attention(q, k, v, attn_mask=allowed)
        return attention.out_proj(mixed.transpose(1, 2).flatten(2))

    def feed(x):
        return layer.linear2(layer.linear1(x).relu())

    if layer.norm_first:
        x = x + attend(layer.norm1(x))
        return x + feed(layer.norm2(x))
    x = layer.norm1(x + attend(x))
    return layer.norm2(x + feed(x))


torch.manual_seed(0)
x = torch.randn(2, 5, 16)
real = torch.tensor([[True] * 5, [True] * 3 + [False] * 2])
past = torch.ones(5, 5, dtype=torch.bool).tril()
for norm_first in (False, True):
    layer = nn.TransformerEncoderLayer(
        16, 4, dim_feedforward=32, dropout=0.0, batch_first=True, norm_first=norm_first
    )
    theirs = layer(x, src_mask=~past, src_key_padding_mask=~real)
    ours = encoder_layer(layer, x, past & real[:, None, None, :])
    print(f"{norm_first=!s:5} equal:", torch.allclose(ours, theirs, atol=1e-5))

from torch import nn


def formula(d, f):
    attention = (3 * d * d + 3 * d) + (d * d + d)
    feed_forward = (d * f + f) + (f * d + d)
    norms = 2 * 2 * d
    return attention + feed_forward + norms


for d, heads, f in [(64, 4, 256), (64, 8, 256), (512, 8, 2048)]:
    layer = nn.TransformerEncoderLayer(d, heads, f, device="meta")
    counted = sum(p.numel() for p in layer.parameters())
    print(d, heads, f, counted, counted == formula(d, f) == 4 * d**2 + 2 * d * f + 9 * d + f)

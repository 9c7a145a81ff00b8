import torch
from torch import nn
from torch.nn.functional import scaled_dot_product_attention


class Layer(nn.Module):
    def __init__(self, width, heads):
        super().__init__()
        self.heads, self.norm = heads, nn.LayerNorm(width)
        self.project, self.output = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.feed = nn.Sequential(
            nn.LayerNorm(width), nn.Linear(width, 4 * width), nn.GELU(), nn.Linear(4 * width, width)
        )

    def forward(self, x, cache):
        packed = self.project(self.norm(x))
        q, k, v = packed.unflatten(2, (3, self.heads, -1)).permute(2, 0, 3, 1, 4)
        if cache:  # keys and values of earlier tokens
            k, v = torch.cat([cache[0], k], dim=2), torch.cat([cache[1], v], dim=2)
        cache[:] = k, v
        new, known = q.shape[2], k.shape[2]
        past = torch.ones(new, known, dtype=torch.bool).tril(known - new)
        mixed = scaled_dot_product_attention(q, k, v, attn_mask=past)
        x = x + self.output(mixed.transpose(1, 2).flatten(2))
        return x + self.feed(x)


class Decoder(nn.Module):
    def __init__(self, words=50, width=64, heads=4, layers=2, longest=512):
        super().__init__()
        self.words, self.places = nn.Embedding(words, width), nn.Embedding(longest, width)
        self.layers = nn.ModuleList(Layer(width, heads) for _ in range(layers))
        self.head = nn.Linear(width, words)

    def forward(self, tokens, caches=None):
        caches = [[] for _ in self.layers] if caches is None else caches
        seen = caches[0][0].shape[2] if caches[0] else 0
        x = self.words(tokens) + self.places.weight[seen : seen + tokens.shape[1]]
        for layer, cache in zip(self.layers, caches, strict=True):
            x = layer(x, cache)
        return self.head(x)

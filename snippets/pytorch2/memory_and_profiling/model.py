from torch import nn
from torch.nn import functional as F


class Block(nn.Module):
    """One layer of a Transformer: attention and a perceptron, each beside a shortcut."""

    def __init__(self, width, heads):
        super().__init__()
        self.heads = heads
        self.norm1, self.norm2 = nn.LayerNorm(width), nn.LayerNorm(width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.up, self.down = nn.Linear(width, 4 * width), nn.Linear(4 * width, width)

    def forward(self, x):
        qkv = self.qkv(self.norm1(x)).unflatten(-1, (3, self.heads, -1))
        q, k, v = (part.transpose(1, 2) for part in qkv.unbind(2))
        attended = F.scaled_dot_product_attention(q, k, v, is_causal=True)
        x = x + self.out(attended.transpose(1, 2).flatten(2))
        return x + self.down(F.gelu(self.up(self.norm2(x))))


class Tower(nn.Module):
    """Such layers one above another, and the mean square of the result as a loss."""

    def __init__(self, width=64, heads=4, depth=6):
        super().__init__()
        self.blocks = nn.ModuleList(Block(width, heads) for _ in range(depth))

    def forward(self, x, call=None):
        for block in self.blocks:
            x = call(block, x) if call else block(x)
        return x.square().mean()


class LanguageModel(nn.Module):
    """A layer between an embedding and a head; the mean of its losses over the next words."""

    def __init__(self, words=8000, width=64):
        super().__init__()
        self.embed = nn.Embedding(words, width)
        self.block = Block(width, 4)
        self.head = nn.Linear(width, words, bias=False)

    def forward(self, tokens):
        logits = self.head(self.block(self.embed(tokens[:, :-1])))
        return F.cross_entropy(logits.flatten(0, 1), tokens[:, 1:].flatten())

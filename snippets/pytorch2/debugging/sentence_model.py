import torch.nn.functional as F
from torch import nn


class SentenceModel(nn.Module):
    """Scores of whole sentences: attention over words, then a mean over the real ones."""

    heads = 4

    def __init__(self, words=20, width=16, classes=3, longest=12):
        super().__init__()
        self.words, self.places = nn.Embedding(words, width), nn.Embedding(longest, width)
        self.qkv, self.out = nn.Linear(width, 3 * width), nn.Linear(width, width)
        self.head = nn.Linear(width, classes)
        self.dropout = nn.Dropout(0.2)

    def forward(self, text, real):
        h = self.embed(text)
        h = self.middle(h + self.drop(self.attend(h, real)))
        return self.scores(self.pool(h, real))

    def embed(self, text):
        return self.words(text) + self.places.weight[: text.shape[1]]

    def attend(self, h, real):
        q, k, v = (self.split(part) for part in self.qkv(h).chunk(3, -1))
        mixed = F.scaled_dot_product_attention(q, k, v, attn_mask=self.mask(real))
        return self.out(self.join(mixed))

    def split(self, h):
        return h.unflatten(-1, (self.heads, -1)).transpose(1, 2)

    def join(self, h):
        return h.transpose(1, 2).flatten(2)

    def mask(self, real):
        return real[:, None, None, :]

    def drop(self, h):
        return self.dropout(h)

    def middle(self, h):
        return F.relu(h)

    def pool(self, h, real):
        return (h * real[..., None]).sum(1) / real.sum(1, keepdim=True)

    def scores(self, h):
        return self.head(h)

import torch
from torch import nn


class Tied(nn.Module):
    def __init__(self):
        super().__init__()
        self.embed = nn.Embedding(100, 16)
        self.score = nn.Linear(16, 100, bias=False)
        self.tie()

    def tie(self):
        self.score.weight = self.embed.weight


def count(model):
    return sum(p.numel() for p in model.parameters())


with torch.device("meta"):
    model = Tied()
print("on meta:       ", count(model))
print("after to_empty:", count(model.to_empty(device="cpu")))
model.tie()
print("tied again:    ", count(model))

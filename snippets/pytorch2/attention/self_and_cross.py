import torch
from torch import nn


class Head(nn.Module):
    def __init__(self, width, size):
        super().__init__()
        self.query = nn.Linear(width, size, bias=False)
        self.key = nn.Linear(width, size, bias=False)
        self.value = nn.Linear(width, size, bias=False)

    def forward(self, asking, asked):
        query, key, value = self.query(asking), self.key(asked), self.value(asked)
        weights = (query @ key.mT / query.shape[-1] ** 0.5).softmax(-1)
        return weights @ value, weights


torch.manual_seed(0)
head = Head(width=8, size=4)
english = torch.randn(2, 3, 8)  # batch, T, width
chinese = torch.randn(2, 5, 8)  # batch, S, width
for name, asked in (("self ", english), ("cross", chinese)):
    output, weights = head(english, asked)
    rows = torch.allclose(weights.sum(-1), torch.ones(2, 3))
    shapes = f"weights {tuple(weights.shape)} output {tuple(output.shape)}"
    print(f"{name} {shapes} rows sum to 1: {rows}")

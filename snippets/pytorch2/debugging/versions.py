import torch.nn.functional as F
from torch import nn


class Block(nn.Module):
    def __init__(self, width=32):
        super().__init__()
        self.norm = nn.LayerNorm(width)
        self.wide, self.narrow = nn.Linear(width, 2 * width), nn.Linear(2 * width, width)

    def forward(self, x):
        return x + self.narrow(F.gelu(self.wide(self.norm(x))))


class Rewritten(Block):
    """The same block, written anew: products by hand, and two slips."""

    slip = None

    def forward(self, x):
        eps = 1e-3 if self.slip == "eps" else 1e-5
        centred = x - x.mean(-1, keepdim=True)
        h = centred / (centred.square().mean(-1, keepdim=True) + eps).sqrt()
        h = h * self.norm.weight + self.norm.bias
        h = h @ self.wide.weight.T + self.wide.bias
        h = F.gelu(h, approximate="tanh" if self.slip == "tanh" else "none")
        return x + h @ self.narrow.weight.T + self.narrow.bias


def two_versions():
    reference = nn.Sequential(*(Block() for _ in range(10)))
    port = nn.Sequential(*(Rewritten() for _ in range(10)))
    port[3].slip, port[7].slip = "tanh", "eps"
    port.load_state_dict(reference.state_dict())
    return reference, port

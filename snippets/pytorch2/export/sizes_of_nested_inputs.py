import warnings

import torch
from torch import nn
from torch.export import Dim, ShapesCollection, export, unflatten


class Scorer(nn.Module):
    def __init__(self):
        super().__init__()
        self.encoder = nn.Sequential(nn.Linear(4, 8), nn.ReLU())
        self.head = nn.Linear(8, 1)

    def forward(self, batch):
        return self.head(self.encoder(batch["x"]))[:, 0] * batch["weight"]


torch.manual_seed(0)
model = Scorer()
sample = {"x": torch.randn(3, 4), "weight": torch.rand(3)}
sizes = ShapesCollection()
sizes[sample["x"]] = sizes[sample["weight"]] = {0: Dim("batch")}
program = export(model, (sample,), dynamic_shapes=sizes)

larger = {"x": torch.randn(5, 4), "weight": torch.rand(5)}
print("5 rows:", torch.equal(program.module()(larger), model(larger)))

with warnings.catch_warnings():
    warnings.simplefilter("ignore", FutureWarning)  # torch 2.13 uses what it has deprecated
    tree = unflatten(program)
print("parts again:", [name for name, _ in tree.named_children()])
tree.encoder = nn.Sequential(nn.Linear(4, 8), nn.Tanh())
print("one replaced:", tuple(tree(sample).shape))

import zipfile

import torch
from torch import nn


class Price(nn.Module):
    def forward(self, x):
        return x * 1.37  # our secret margin


torch.export.save(torch.export.export(Price(), (torch.ones(3),)), "price.pt2")
with zipfile.ZipFile("price.pt2") as archive:
    graph = archive.read("price/models/model.json").decode()
print("comment in the file:", "our secret margin" in graph)

program = torch.export.export(Price(), (torch.ones(3),))
for node in program.graph.nodes:
    node.meta.pop("stack_trace", None)
torch.export.save(program, "price.pt2")
with zipfile.ZipFile("price.pt2") as archive:
    graph = archive.read("price/models/model.json").decode()
print("after removing it:  ", "our secret margin" in graph)

import json
import zipfile

import torch
from torch import nn

program = torch.export.export(nn.Linear(3, 2), (torch.zeros(4, 3),))
torch.export.save(program, "linear.pt2")

with zipfile.ZipFile("linear.pt2") as archive:
    for entry in archive.namelist():
        if entry.startswith(("linear/data", "linear/models")):
            print(entry)
    graph = json.loads(archive.read("linear/models/model.json"))
print([node["target"] for node in graph["graph_module"]["graph"]["nodes"]])
print("written by", graph["torch_version"].partition("+")[0], "schema", graph["schema_version"])

import zipfile

import torch
from torch import nn

torch.export.save(torch.export.export(nn.Linear(3, 2), (torch.zeros(4, 3),)), "linear.pt2")
with zipfile.ZipFile("linear.pt2") as old, zipfile.ZipFile("future.pt2", "w") as new:
    for entry in old.namelist():
        content = old.read(entry).replace(b'{"major": 8,', b'{"major": 9,')
        new.writestr(entry.replace("linear/", "future/"), content)
try:
    torch.export.load("future.pt2")
except Exception as error:
    print(type(error).__name__, str(error).splitlines()[0])

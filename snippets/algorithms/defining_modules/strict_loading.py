import torch
from torch import nn

reader = nn.ModuleDict({"body": nn.Linear(64, 32), "head": nn.Linear(32, 10)})
state = nn.ModuleDict({"body": nn.Linear(64, 32), "tail": nn.Linear(32, 10)}).state_dict()
try:
    reader.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())

result = reader.load_state_dict(state, strict=False)
print(result.missing_keys, result.unexpected_keys)
print(torch.equal(reader["body"].weight, state["body.weight"]))

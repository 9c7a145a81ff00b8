from torch import nn

new = nn.ModuleDict({"body": nn.Linear(64, 32), "head": nn.Linear(32, 2)})
state = nn.ModuleDict({"body": nn.Linear(64, 32), "head": nn.Linear(32, 10)}).state_dict()
try:
    new.load_state_dict(state, strict=False)
except RuntimeError as error:
    for line in str(error).splitlines()[:2]:
        print(line.strip())

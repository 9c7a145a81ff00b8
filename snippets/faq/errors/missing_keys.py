from torch import nn

model = nn.Sequential(nn.Linear(2, 1))
state = {f"module.{name}": value for name, value in model.state_dict().items()}
try:
    model.load_state_dict(state)
except RuntimeError as error:
    for line in str(error).splitlines():
        print(line.strip())
state = {name.removeprefix("module."): value for name, value in state.items()}
print(model.load_state_dict(state))

from torch import nn

state = nn.Linear(8, 1000).state_dict()
head = nn.Linear(8, 5)
try:
    head.load_state_dict(state)
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).splitlines()[1].strip()}")
del state["weight"], state["bias"]  # the new head begins from scratch
print(head.load_state_dict(state, strict=False).missing_keys)

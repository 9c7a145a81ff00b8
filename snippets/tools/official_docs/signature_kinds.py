import inspect

import torch

groups = {}
for name, parameter in inspect.signature(torch.optim.SGD).parameters.items():
    if parameter.default is parameter.empty:
        kind = "required"
    elif parameter.kind is parameter.KEYWORD_ONLY:
        kind = "by name only"
    else:
        kind = "optional"
    groups.setdefault(kind, []).append(name)
for kind, names in groups.items():
    print(f"{kind}: {', '.join(names)}")

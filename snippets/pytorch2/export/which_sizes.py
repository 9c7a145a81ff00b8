import torch
from torch import nn
from torch.export import Dim

model = nn.Linear(8, 3)
ways = {
    "nothing": None,
    'Dim("batch")': ({0: Dim("batch")},),
    "Dim, 2 to 64": ({0: Dim("batch", min=2, max=64)},),
    "Dim, 3 to 64": ({0: Dim("batch", min=3, max=64)},),
    "Dim.AUTO": ({0: Dim.AUTO},),
}
for name, dynamic in ways.items():
    program = torch.export.export(model, (torch.zeros(4, 8),), dynamic_shapes=dynamic)
    constraints = [f"[{r.lower}, {r.upper}]" for r in program.range_constraints.values()]
    accepted = []
    for size in (0, 1, 2, 4, 65):
        try:
            program.module()(torch.zeros(size, 8))
            accepted.append(size)
        except AssertionError:
            continue
    print(f"{name:13} range {', '.join(constraints) or 'none':12} accepts {accepted}")

import torch
from torch import nn

model = nn.ModuleDict(
    {
        "body": nn.Sequential(nn.Linear(64, 32), nn.LayerNorm(32)),
        "head": nn.Linear(32, 10),
    }
)


def group(module, **options):
    """Split the parameters of a module: matrices decay, vectors do not."""
    matrices = [p for p in module.parameters() if p.ndim >= 2]
    vectors = [p for p in module.parameters() if p.ndim < 2]
    return [
        {"params": matrices, "weight_decay": 0.01, **options},
        {"params": vectors, "weight_decay": 0.0, **options},
    ]


optimizer = torch.optim.AdamW([*group(model["body"], lr=1e-4), *group(model["head"], lr=1e-3)])
for part in optimizer.param_groups:
    print(part["lr"], part["weight_decay"], [tuple(p.shape) for p in part["params"]])

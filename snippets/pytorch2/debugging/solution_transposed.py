import torch
from torch import nn

from snippets.pytorch2.debugging.compare import compare

torch.manual_seed(0)
reference = nn.Sequential(*(nn.Sequential(nn.Linear(16, 16), nn.Tanh()) for _ in range(6)))
port = nn.Sequential(*(nn.Sequential(nn.Linear(16, 16), nn.Tanh()) for _ in range(6)))
weights = reference.state_dict()
for name in ("1.0.weight", "4.0.weight"):
    weights[name] = weights[name].T.clone()
port.load_state_dict(weights)

along, alone = compare(reference.double(), port.double(), torch.randn(8, 16).double())
print("along the way", [error > 1e-6 for error in along])
print("alone        ", [error > 1e-6 for error in alone])

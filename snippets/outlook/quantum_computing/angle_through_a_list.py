import warnings

import torch

angle = torch.tensor(0.3, dtype=torch.float64, requires_grad=True)
c, s = torch.cos(angle / 2), torch.sin(angle / 2)

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    gate = torch.tensor([[c, -s], [s, c]])
print(str(caught[0].message).splitlines()[0])
print(gate.requires_grad, torch.stack([c, -s, s, c]).reshape(2, 2).requires_grad)

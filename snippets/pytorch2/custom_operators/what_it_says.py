import torch
from torch.library import opcheck

from snippets.pytorch2.custom_operators.planted import planted

x = torch.rand(4, 3).T.requires_grad_()  # not contiguous
for bug in "returns its input", "changes its input", "fake: strides", "backward: NumPy":
    try:
        opcheck(planted[bug], (x, 0.5))
    except Exception as error:
        print(f"{bug}:\n  {' '.join(str(error).split())}")

import warnings

import torch
from torch.autograd import gradcheck

for dtype in (torch.float32, torch.float64):
    x = torch.tensor([0.5, 1.0], dtype=dtype, requires_grad=True)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        print(dtype, gradcheck(torch.sin, x, raise_exception=False))
    for warning in caught:
        print(str(warning.message).partition(". ")[0])

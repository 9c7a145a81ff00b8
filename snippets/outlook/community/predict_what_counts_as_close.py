import torch
from torch.testing import assert_close

x = torch.ones(1)
for other in (x + 1e-6, x.double(), x.view(1, 1)):
    try:
        assert_close(x, other)
        print("passed")
    except AssertionError:
        print("failed")

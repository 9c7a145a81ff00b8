from itertools import product

import torch

torch.manual_seed(0)
a = torch.randn(3, 4, 4, dtype=torch.float64)  # the Jacobians of three blocks
one = torch.eye(4, dtype=torch.float64)

whole = (one + a[2]) @ (one + a[1]) @ (one + a[0])

paths = []
for through in product([False, True], repeat=3):
    path = one
    for jacobian, taken in zip(a, through, strict=True):
        path = jacobian @ path if taken else path
    paths.append(path)

print(len(paths), "paths:", torch.allclose(whole, sum(paths)))

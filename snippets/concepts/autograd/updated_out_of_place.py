import warnings

import torch

w = torch.tensor(1.0, requires_grad=True)
w = w - 0.5  # a new tensor, with the old one in its graph
(w * 4 - 8).square().backward()

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(w.grad)
print(str(caught[0].message).partition(". ")[0])

w = torch.tensor(1.0, requires_grad=True)
with torch.no_grad():
    w = w - 0.5
try:
    (w * 4 - 8).square().backward()
except RuntimeError as error:
    print(error)

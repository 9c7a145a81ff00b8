import warnings

import torch

w = torch.ones(2, requires_grad=True)
doubled = w * 2
doubled.sum().backward()
with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    print(doubled.grad)
print("UserWarning:", str(caught[0].message).partition(". ")[0])
print(w.grad.tolist())

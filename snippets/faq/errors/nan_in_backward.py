import warnings

import torch

w = torch.zeros(2, requires_grad=True)
with warnings.catch_warnings(), torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("ignore")  # it warns that it is slow, and where forward was
    try:
        (w * w).sum().sqrt().mul(0).backward()
    except RuntimeError as error:
        print(f"{type(error).__name__}: {error}")
((w * w).sum() + 1e-12).sqrt().mul(0).backward()
print(w.grad.tolist())

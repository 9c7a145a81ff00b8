import textwrap
import warnings

import torch

k = torch.tensor(0.5, requires_grad=True)
with torch.autograd.set_detect_anomaly(True):
    decay = torch.exp(-2.0 * k)
    decay.mul_(3.0)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        try:
            decay.backward()
        except RuntimeError as error:
            print(textwrap.fill(str(error).partition(": ")[0], 80))

report = str(caught[0].message).splitlines()
print(report[0])
print(next(line.strip() for line in report if "torch.exp" in line))

import warnings

import torch
from torch.masked import masked_tensor

temperatures = torch.tensor([11.0, float("nan"), 13.0])
with warnings.catch_warnings(record=True) as seen:
    warnings.simplefilter("always")
    known = masked_tensor(temperatures, ~temperatures.isnan())
    print("mean:", known.mean().get_data().item(), " plain:", temperatures.mean().item())
    try:
        known.sort()
    except TypeError as error:
        print(str(error).splitlines()[0])
print(str(seen[0].message).partition(" and")[0])

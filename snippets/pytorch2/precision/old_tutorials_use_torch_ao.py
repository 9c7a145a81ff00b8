import warnings

import torch
from torch import nn

with warnings.catch_warnings(record=True) as caught:
    warnings.simplefilter("always")
    torch.ao.quantization.quantize_dynamic(nn.Sequential(nn.Linear(8, 8)))
seen = {str(w.message).splitlines()[0] for w in caught if w.category is DeprecationWarning}
print("torch", torch.__version__.split("+")[0])
print(*sorted(line.strip() for line in seen), sep="\n")

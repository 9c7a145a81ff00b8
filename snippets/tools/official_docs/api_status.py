import inspect
import re

import torch
from torch import nn
from torch.nn.attention import flex_attention

for name, thing in {
    "nn.Linear": nn.Linear,
    "flex_attention": flex_attention.flex_attention,
    "sdpa_kernel": nn.attention.sdpa_kernel,
    "linalg.inv_ex": torch.linalg.inv_ex,
    "chain_matmul": torch.chain_matmul,
}.items():
    text = inspect.getdoc(thing).lower()
    print(name, sorted(set(re.findall(r"\b(?:prototype|experimental|beta|deprecated)\b", text))))

import re

import torch

try:
    torch.zeros(4, 16) @ torch.zeros(32, 3)
except RuntimeError as error:
    message = str(error)
print(message)
print(re.sub(r"\b\d+(x\d+)*\b", "*", message))

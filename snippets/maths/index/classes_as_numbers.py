import torch
from torch.nn import functional as F

logits = torch.zeros(2, 3)
try:
    F.cross_entropy(logits, torch.tensor([0.0, 2.0]))
except RuntimeError as error:
    print(error)

import torch
from torch.nn import functional as F

scores = torch.zeros(2, 3)
for label in (2, 3, -1, -100):
    try:
        loss = F.cross_entropy(scores, torch.tensor([0, label]))
        print(label, f"{loss:.2f}")
    except IndexError:
        print(label, "error")

import torch
from torch.nn import functional as F

scores = torch.zeros(2, 3)


def show(label, meant, reduction="mean"):
    try:
        loss = F.cross_entropy(scores, torch.tensor([0, meant]), reduction=reduction)
        print(label, f"{loss.mean():.2f}")
    except IndexError:
        print(label, "error")


# %% -1 counts from the end, as in a list, and -100 is beyond its beginning
for label in (2, 3, -1, -100):
    show(label, range(3)[label] if label == -1 else 3 if label < 0 else label)

# %% no negative label is allowed
for label in (2, 3, -1, -100):
    show(label, 3 if label < 0 else label)

# %% a sample that is left out counts as one with loss 0
for label in (2, 3, -1, -100):
    show(label, label, reduction="none")

import torch
import torch.nn.functional as F

logits = torch.zeros(3, 10)
logits[:, 0] = torch.tensor([0.0, 5.0, 50.0])
plain = F.cross_entropy(logits, torch.zeros(3, dtype=torch.long), reduction="none")

# %% the surer the right answer, the lower the loss
for loss in plain.abs().tolist():
    print(round(loss, 2))

# %% the whole tenth goes to the other nine classes
target = torch.tensor([0.9] + 9 * [0.1 / 9]).repeat(3, 1)
for loss in F.cross_entropy(logits, target, reduction="none").tolist():
    print(round(loss, 2))

# %% the loss counts nine tenths
for loss in (0.9 * plain.abs()).tolist():
    print(round(loss, 2))

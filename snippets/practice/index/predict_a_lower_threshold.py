import torch

logits = torch.tensor([-3.0, -1.0, -0.5, 0.5, 1.0, 3.0])
malignant = torch.tensor([False, True, False, False, False, True])
called = logits.sigmoid() > 0.2
missed = (malignant & ~called).sum().item()
alarms = (called & ~malignant).sum().item()
print(missed, "missed,", alarms, "false alarms")

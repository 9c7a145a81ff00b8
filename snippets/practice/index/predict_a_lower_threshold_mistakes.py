import torch

logits = torch.tensor([-3.0, -1.0, -0.5, 0.5, 1.0, 3.0])
malignant = torch.tensor([False, True, False, False, False, True])


def report(called):
    missed = (malignant & ~called).sum().item()
    alarms = (called & ~malignant).sum().item()
    print(missed, "missed,", alarms, "false alarms")


# %% the threshold is put on the logits
report(logits > 0.2)

# %% a lower threshold means fewer alarms
report(logits.sigmoid() > 1 - 0.2)

# %% what is called malignant and is not has been missed
called = logits.sigmoid() > 0.2
missed, alarms = (called & ~malignant).sum().item(), (malignant & ~called).sum().item()
print(missed, "missed,", alarms, "false alarms")

import torch
from torch import nn

from snippets.practice.index.tumours import TumourNet, load

torch.manual_seed(0)
torch.set_num_threads(1)
train, validation, test = (part.tensors for part in load(seed=0))
model = TumourNet()
model.standardize(train[0])
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
for _ in range(10):
    for batch in torch.randperm(len(train[1])).split(31):
        logits = model(train[0][batch])
        loss = nn.functional.binary_cross_entropy_with_logits(logits, train[1][batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

model.eval()
with torch.no_grad():
    on_validation, on_test = (model(part[0]).sigmoid() for part in (validation, test))
lowest = on_validation[validation[1] == 1].min().item()
careful = lowest / 2  # a margin: half of the lowest malignant probability
for name, threshold in (("0.5", 0.5), ("careful", careful)):
    malignant = on_test > threshold
    missed = (~malignant & (test[1] == 1)).sum().item()
    alarms = (malignant & (test[1] == 0)).sum().item()
    print(f"threshold {name:<7}: {missed} missed, {alarms} false alarms")
print(f"the missed one: probability {on_test[test[1] == 1].min():.0e}")

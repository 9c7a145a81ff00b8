import torch
from torch import nn

from snippets.practice.index.tumours import TumourNet, load

torch.manual_seed(0)
torch.set_num_threads(1)

# 1. data
train, validation, test = (part.tensors for part in load(seed=0))
inputs, labels = train

# 2. model
model = TumourNet()
model.standardize(inputs)

# 3. loss
loss_function = nn.BCEWithLogitsLoss()

# 4. optimizer
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)

# 5. training loop
for epoch in range(1, 11):
    model.train()
    for batch in torch.randperm(len(labels)).split(31):
        loss = loss_function(model(inputs[batch]), labels[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    if epoch % 5 == 0:
        model.eval()
        with torch.no_grad():
            value = loss_function(model(validation[0]), validation[1]).item()
        print(f"epoch {epoch:2}: validation loss {value:.2f}")

# 6. evaluation
model.eval()
with torch.no_grad():
    malignant = model(test[0]) > 0
missed = (~malignant & (test[1] == 1)).sum().item()
alarms = (malignant & (test[1] == 0)).sum().item()
print(f"of {len(test[1])} test tumours: {missed} malignant missed, {alarms} false alarms")

# 7. saving, loading, using
torch.save(model.state_dict(), "tumours.pt")
loaded = TumourNet()
loaded.load_state_dict(torch.load("tumours.pt", weights_only=True))
loaded.eval()
with torch.no_grad():
    probabilities = loaded(test[0][4:8]).sigmoid()
print("probabilities:", [round(p, 2) for p in probabilities.tolist()])
print("labels:", test[1][4:8].int().tolist())

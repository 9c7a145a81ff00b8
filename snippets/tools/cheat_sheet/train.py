import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(256, 2)
y = (x.prod(1) > 0).long()
layers = nn.Linear(2, 32), nn.ReLU(), nn.Linear(32, 2)
model = nn.Sequential(*layers)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.01)
loss_function = nn.CrossEntropyLoss()

model.train()
for epoch in range(100):
    order = torch.randperm(len(x))
    for batch in order.split(32):
        loss = loss_function(model(x[batch]), y[batch])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()

model.eval()
with torch.inference_mode():
    right = (model(x).argmax(1) == y).float().mean()
learnt = right.item() > 0.9  # True

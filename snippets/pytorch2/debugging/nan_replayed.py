import bisect
import copy
import traceback

import torch
from torch import nn

from snippets.pytorch2.debugging.first_bad import FirstBad

torch.set_num_threads(1)
torch.manual_seed(0)
x = torch.randn(2000, 8)
x[1234] = 0.5  # a broken sensor
y = x.cumsum(1)[:, 5:6]


def step(number, model, optimizer):
    index = torch.randint(2000, (16,), generator=torch.Generator().manual_seed(number))
    rows = x[index]
    rows = (rows - rows.mean(1, keepdim=True)) / rows.std(1, keepdim=True)
    loss = (model(rows) - y[index]).square().mean()
    optimizer.zero_grad()
    loss.backward()
    optimizer.step()
    return loss


model = nn.Sequential(nn.Linear(8, 16), nn.Tanh(), nn.Linear(16, 1))
optimizer = torch.optim.Adam(model.parameters(), lr=0.01)
saved = []
for number in range(400):
    if number % 25 == 0:
        saved.append((number, copy.deepcopy((model.state_dict(), optimizer.state_dict()))))
    loss = step(number, model, optimizer)
print("after 400 steps the loss is", loss.item())


def broken(checkpoint):
    return any(weights.isnan().any() for weights in checkpoint[1][0].values())


number, states = saved[bisect.bisect_left(saved, True, key=broken) - 1]
print("the last sound checkpoint is from step", number)
model.load_state_dict(states[0])
optimizer.load_state_dict(states[1])
try:
    with FirstBad():
        for again in range(number, 400):
            step(again, model, optimizer)
except FloatingPointError as error:
    frames = traceback.extract_tb(error.__traceback__)
    own = [frame.line for frame in frames if frame.filename == frames[0].filename]
    print(f"step {again}: {error}, in\n   {own[-1]}")

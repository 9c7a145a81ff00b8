import torch
from torch import nn
from torch.utils.flop_counter import FlopCounterMode

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.training import accuracy

training, test = halves(digits())
x, y = training.pixels.flatten(1), training.labels
torch.manual_seed(0)


def train(units):
    model = nn.Sequential(nn.Linear(64, units), nn.ReLU(), nn.Linear(units, 10))
    optimizer = torch.optim.AdamW(model.parameters(), lr=0.003)
    for _ in range(150):
        optimizer.zero_grad()
        nn.functional.cross_entropy(model(x), y).backward()
        optimizer.step()
    return model


model = train(256)
first, last = model[0], model[2]
importance = first.weight.norm(dim=1) * last.weight.norm(dim=0)  # what comes in, what goes out
kept = importance.topk(64).indices.sort().values
small = nn.Sequential(nn.Linear(64, 64), nn.ReLU(), nn.Linear(64, 10))
with torch.no_grad():
    small[0].weight.copy_(first.weight[kept])
    small[0].bias.copy_(first.bias[kept])
    small[2].weight.copy_(last.weight[:, kept])
    small[2].bias.copy_(last.bias)
for name, net in (("256 units", model), ("64 of them", small), ("64, trained", train(64))):
    with FlopCounterMode(display=False) as counter, torch.no_grad():
        share = accuracy(net(test.pixels.flatten(1)), test.labels)
    print(f"{name:11}  accuracy {share:.2f}  {counter.get_total_flops() / 1e6:.0f} MFLOP")

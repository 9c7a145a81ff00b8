import torch
from torch import nn

torch.set_num_threads(1)
torch.manual_seed(0)
x, y = torch.randn(16, 8), torch.randint(0, 3, (16,))


def network():
    return nn.Sequential(nn.Linear(8, 32), nn.ReLU(), nn.Linear(32, 3))


def can_learn_one_batch(model, optimizer):
    for _ in range(200):
        loss = nn.functional.cross_entropy(model(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    return loss.item() < 0.1


model, other = network(), network()
print(can_learn_one_batch(model, torch.optim.Adam(model.parameters(), lr=0.01)))
model = network()
print(can_learn_one_batch(model, torch.optim.Adam(other.parameters(), lr=0.01)))

import torch
from torch.nn.functional import binary_cross_entropy_with_logits
from torch.utils.data import BatchSampler, RandomSampler, WeightedRandomSampler


def points(n):
    y = (torch.rand(n, generator=g) < 0.05).double()
    return torch.randn(n, 2, generator=g).double() + 1.5 * y[:, None], y


def train(sampler, weight):
    w = torch.zeros(3, dtype=torch.float64, requires_grad=True)
    optimizer = torch.optim.Adam([w], lr=0.2)
    schedule = torch.optim.lr_scheduler.LinearLR(optimizer, 1.0, 0.0, total_iters=15)
    for _ in range(15):
        for batch in BatchSampler(sampler, 250, drop_last=False):
            logits = x[batch] @ w[:2] + w[2]
            loss = binary_cross_entropy_with_logits(logits, y[batch], pos_weight=weight)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
        schedule.step()
    return w.detach()


g = torch.Generator().manual_seed(0)
(x, y), (x_test, y_test) = points(5000), points(20000)
odds = (1 - y.mean()) / y.mean()
each = RandomSampler(y, generator=g)
even = WeightedRandomSampler(torch.where(y > 0, odds, 1.0), len(y), generator=g)
print("                   found  right alarms  ranking  mean chance")
for name, sampler, weight, moved in [
    ("plain", each, None, 0.0),
    ("weighted loss", each, odds, 0.0),
    ("weighted sampler", even, None, 0.0),
    ("plain, moved", each, None, odds.log()),
]:
    w = train(sampler, weight)
    score = x_test @ w[:2] + w[2] + moved
    ill, alarm, ranks = y_test > 0, score > 0, score.argsort().argsort().double()
    auroc = (ranks[ill].mean() - (ill.sum() - 1) / 2) / (~ill).sum()
    found, right = alarm[ill].double().mean(), ill[alarm].double().mean()
    print(f"{name:18} {found:5.0%} {right:13.0%} {auroc:8.2f} {score.sigmoid().mean():12.0%}")

import statistics

import torch


def accuracy(seed, rate):
    g = torch.Generator().manual_seed(seed)
    x = torch.randn(60, 10, generator=g, dtype=torch.float64)
    y = (x[:, 0] + torch.randn(60, generator=g, dtype=torch.float64) > 0).double()
    w = torch.zeros(10, dtype=torch.float64)
    for _ in range(50):
        w -= rate * x[:30].T @ ((x[:30] @ w).sigmoid() - y[:30]) / 30
    return ((x[30:] @ w > 0) == (y[30:] > 0)).double().mean().item()


for rate in (0.1, 0.2):
    scores = [accuracy(seed, rate) for seed in range(20)]
    mean, spread = statistics.mean(scores), statistics.stdev(scores)
    print(f"rate {rate}: {mean:.2f} on average, {spread:.2f} from seed to seed")

import torch
from torch.distributions import Binomial

torch.manual_seed(0)
for samples in (125, 500, 2000):
    worse, better = (Binomial(samples, torch.tensor(p)).sample((100_000,)) for p in (0.97, 0.98))
    wins = (better > worse).double().mean()
    print(f"{samples:>5} test samples: the better model wins in {wins:.0%}")

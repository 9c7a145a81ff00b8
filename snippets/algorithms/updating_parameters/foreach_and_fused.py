import torch
from torch.optim import SGD, Adagrad, Adam, AdamW, Muon, RMSprop


def train(**settings):
    torch.manual_seed(0)
    weights = [torch.randn(20, 20, requires_grad=True) for _ in range(10)]
    optimizer = torch.optim.AdamW(weights, lr=0.01, **settings)
    for _ in range(100):
        optimizer.zero_grad()
        sum((torch.tanh(w).sum() - 1) ** 2 for w in weights).backward()
        optimizer.step()
    return torch.stack(weights).detach()


loop = train(foreach=False)
for name in ("foreach", "fused"):
    print(name, torch.allclose(train(**{name: True}), loop, atol=1e-3))
for kind in (SGD, Adagrad, RMSprop, Adam, AdamW, Muon):
    defaults = kind([torch.zeros(2, 2, requires_grad=True)], lr=0.1).defaults
    print(kind.__name__, [name for name in ("foreach", "fused") if name in defaults])

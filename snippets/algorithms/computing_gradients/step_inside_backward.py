import torch
from torch import nn


def make_model():
    torch.manual_seed(0)
    return nn.Sequential(*(nn.Linear(4, 4) for _ in range(5)))


x = torch.ones(2, 4)
usual = make_model()
optimizer = torch.optim.SGD(usual.parameters(), lr=0.1)
usual(x).square().mean().backward()
print("gradients at once:", sum(p.grad is not None for p in usual.parameters()))
optimizer.step()

fused = make_model()
optimizers = {p: torch.optim.SGD([p], lr=0.1) for p in fused.parameters()}
alive = []


def update(p):
    alive.append(sum(q.grad is not None for q in fused.parameters()))
    optimizers[p].step()
    p.grad = None


for p in fused.parameters():
    p.register_post_accumulate_grad_hook(update)
fused(x).square().mean().backward()
print("gradients at once:", max(alive))
pairs = zip(usual.parameters(), fused.parameters(), strict=True)
print(all(torch.equal(p, q) for p, q in pairs))

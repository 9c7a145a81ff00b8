import torch
from torch import nn


def sees_the_future(model, channels=4, length=10):
    x = torch.randn(1, channels, length, requires_grad=True)
    for place in range(length):
        (gradient,) = torch.autograd.grad(model(x)[..., place].sum(), x)
        if gradient[..., place + 1 :].any():
            return place
    return None


torch.manual_seed(0)
same = nn.Conv1d(4, 4, 3, padding="same")
causal = nn.Sequential(nn.ConstantPad1d((2, 0), 0.0), nn.Conv1d(4, 4, 3))
normed = nn.Sequential(causal, nn.GroupNorm(1, 4))
for name, model in (("same", same), ("causal", causal), ("causal, then normed", normed)):
    print(f"{name:20}", sees_the_future(model))

import torch
from torch import nn

from snippets.pytorch2.debugging.first_bad import FirstBad
from snippets.pytorch2.debugging.probe import probe


class Normed(nn.Module):
    def forward(self, x):
        return x / x.square().mean(-1, keepdim=True).sqrt()


torch.manual_seed(0)
model = nn.Sequential(nn.Linear(8, 8), nn.ReLU(), Normed(), nn.Linear(8, 2)).half()
x = (2000 * torch.randn(4, 8)).half()

with torch.no_grad(), probe(model, lambda name, kind, t: print(name, bool(t.isfinite().all()))):
    model(x)
print("zeros out of layer 2:", (model[:3](x) == 0).all().item())
try:
    with FirstBad():
        model(x)
except FloatingPointError as error:
    print(error)

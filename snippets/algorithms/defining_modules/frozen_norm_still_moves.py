import torch
from torch import nn

torch.manual_seed(0)
body = nn.Sequential(nn.Linear(4, 3), nn.BatchNorm1d(3)).requires_grad_(False)
for mode in ("train", "eval"):
    body.train(mode == "train")
    before = body[1].running_mean.clone()
    body(torch.randn(16, 4))
    print(mode, "statistics changed:", not torch.equal(before, body[1].running_mean))

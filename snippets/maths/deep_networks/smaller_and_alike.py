import torch
import torch.nn.functional as F
from torch import nn

from snippets.maths.deep_networks.network import network
from snippets.maths.deep_networks.training import TRAINING

digits = 2 * TRAINING.pixels[:100] - 1
for padding in ("zeros", "circular"):
    fall, alike = [], []
    for seed in range(3):
        torch.manual_seed(seed)
        model = network(9, norm=False, shortcut=False)
        for layer in model.modules():
            if isinstance(layer, nn.Conv2d):
                layer.padding_mode = padding
        with torch.no_grad():
            first = model[:3](digits)
            last = model[:-3](digits).flatten(1)
        fall.append(first.square().mean().sqrt() / last.square().mean().sqrt())
        alike.append(F.cosine_similarity(last[:, None], last, dim=2).mean())
    print(f"{padding:8} smaller by", *(f"{factor:.0e}" for factor in fall), end="   ")
    print("cosine", *(f"{cosine:.1f}" for cosine in alike))

import torch
import torch.nn.functional as F
from torch import nn
from torch.nn.utils import parametrize

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model


class TwoBits(nn.Module):
    def forward(self, weight):
        scale = weight.detach().abs().amax(tuple(range(1, weight.ndim)), keepdim=True)
        rounded = (weight / scale).round() * scale  # -1, 0 or 1 times the scale
        return weight + (rounded - weight).detach()  # straight through


training, test = halves(digits())
model = digits_model()
for layer in model.layers:
    if isinstance(layer, (nn.Conv2d, nn.Linear)):
        parametrize.register_parametrization(layer, "weight", TwoBits())
print(f"rounded after training: {evaluate(model, test)['accuracy']:.2f}")
torch.manual_seed(0)
optimizer = torch.optim.AdamW(model.parameters(), lr=0.002)
for _ in range(4):
    for rows in torch.randperm(len(training)).split(64):
        optimizer.zero_grad()
        F.cross_entropy(model(training.pixels[rows]), training.labels[rows]).backward()
        optimizer.step()
print("trained while rounded: above 0.95:", evaluate(model, test)["accuracy"] > 0.95)

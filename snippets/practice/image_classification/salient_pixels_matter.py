import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import saliency
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy

_, test = halves(digits())
model = digits_model()
maps = saliency(model, test.pixels, test.labels).flatten(1)
chance = torch.rand(maps.shape, generator=torch.Generator().manual_seed(0))
for name, order in {"most salient": maps, "random": chance, "least salient": -maps}.items():
    chosen = order.topk(4, dim=1).indices
    changed = test.pixels.flatten(1).clone()
    changed.scatter_(1, chosen, 1 - changed.gather(1, chosen))
    with torch.no_grad():
        score = accuracy(model(changed.view_as(test.pixels)), test.labels)
    print(f"4 pixels inverted, {name:13}  accuracy {score:.2f}")

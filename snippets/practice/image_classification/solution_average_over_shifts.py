import torch

from snippets.kit.image_classification.augmentation import random_affine, warp
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy

_, test = halves(digits())
model = digits_model()
generator = torch.Generator().manual_seed(0)
with torch.no_grad():
    logits = [model(test.pixels)]
    for _ in range(15):
        matrices = random_affine(len(test), generator, degrees=5, scale=0.05, shear=0.05)
        logits.append(model(warp(test.pixels, matrices)))
for count in [1, 4, 16]:
    mean = torch.stack(logits[:count]).softmax(dim=2).mean(dim=0)
    print(f"{count:2} looks: accuracy {accuracy(mean, test.labels):.3f}")

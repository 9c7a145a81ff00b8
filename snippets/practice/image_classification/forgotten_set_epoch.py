import torch

from snippets.kit.image_classification.augmentation import Augmented
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.training import loader

training, _ = halves(digits())
distorted = Augmented(training)
batches = loader(distorted, batch_size=64, collate_fn=lambda batch: batch)


def one_epoch():
    return torch.cat([images for images, _ in batches])


print("again the same:", torch.equal(one_epoch(), one_epoch()))
before = one_epoch()
for part in (batches.sampler, distorted):
    part.set_epoch(1)
print("after set_epoch:", torch.equal(before, one_epoch()))

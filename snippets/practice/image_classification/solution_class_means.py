import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.training import accuracy

training, test = halves(digits())
means = torch.stack([training.pixels[training.labels == digit].mean(0) for digit in range(10)])
distances = torch.cdist(test.pixels.flatten(1), means.flatten(1))
print(f"accuracy {accuracy(-distances, test.labels):.3f}")

import torch

from snippets.kit.animals.species import SPECIES, collection
from snippets.kit.animals.trained import animals_model
from snippets.kit.training import accuracy

model = animals_model()
pictures, labels = collection(SPECIES, 50, seed=2, size=64)
try:
    model(pictures)
except ValueError as error:
    print(error)

with torch.no_grad():
    unchecked = model.scores(model.backbone((pictures - 0.5) / 0.25))
    smaller = model(torch.nn.functional.avg_pool2d(pictures, 2))
print(f"without the check {accuracy(unchecked, labels):.2f}")
print(f"averaged to 32    {accuracy(smaller, labels):.2f}")

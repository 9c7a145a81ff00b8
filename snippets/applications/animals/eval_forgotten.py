import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import animals_model
from snippets.kit.training import accuracy

validation = animals("validation")  # sorted by species


def score(model):
    with torch.no_grad():
        logits = torch.cat([model(batch) for batch in validation.pixels.split(50)])
    return accuracy(logits, validation.labels)


print(f"eval()   {score(animals_model()):.2f}")
print(f"train()  {score(animals_model().train()):.2f}")

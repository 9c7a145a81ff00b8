import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import FILE, animals_model
from snippets.kit.familiar import recall
from snippets.kit.image_classification.evaluation import features_of

model, known = animals_model(), recall(FILE)
pictures = {
    "test pictures": animals("test", count=40).pixels,
    "nothing": torch.full((1, 1, 32, 32), 0.25),
    "noise": torch.rand(100, 1, 32, 32, generator=torch.Generator().manual_seed(0)),
}
for name, pixels in pictures.items():
    distances = known.distances(features_of(model, model.maps, pixels))
    print(f"{name}: {(distances > known.limit).float().mean():.0%} beyond the limit")

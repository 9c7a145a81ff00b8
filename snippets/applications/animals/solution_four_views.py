from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import animals_model
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import logits_of
from snippets.kit.training import accuracy

model, validation = animals_model(), animals("validation")
views = [validation.pixels, 1 - validation.pixels]
views += [view.flip(3) for view in views]
logits = [logits_of(model, Images(view, *validation[:][1:], validation.classes)) for view in views]
mean = sum(part.softmax(dim=1) for part in logits) / len(logits)
print(f"one view    {accuracy(logits[0], validation.labels):.3f}")
print(f"four views  {accuracy(mean, validation.labels):.3f}")

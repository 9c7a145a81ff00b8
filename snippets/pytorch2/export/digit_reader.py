import torch
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
model = digits_model().eval()
example = test.pixels[:2].clone()

program = torch.export.export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(program, "digits.pt2")

logits = program.module()(test.pixels)
print("same logits:", torch.equal(logits, model(test.pixels)))
print(f"accuracy: {(logits.argmax(dim=1) == test.labels).float().mean():.3f}")

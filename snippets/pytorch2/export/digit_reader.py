import sys

import torch
from torch.export import Dim

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model

_, test = halves(digits())
model = digits_model().eval()
example = test.pixels[:2].clone()

program = torch.export.export(model, (example,), dynamic_shapes=({0: Dim("batch")},))
torch.export.save(program, "digits.pt2")

home = type(model).__module__
module, sys.modules[home] = sys.modules[home], None  # from here, importing the class fails
reader = torch.export.load("digits.pt2").module()
sys.modules[home] = module

print(type(model).__name__, "is now a", type(reader).__name__)
logits = reader(test.pixels)
print("same logits:", torch.equal(logits, model(test.pixels)))
print(f"accuracy: {(logits.argmax(dim=1) == test.labels).float().mean():.3f}")

import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model
from snippets.pytorch2.precision.quantised import quantise, set_inputs

training, test = halves(digits())
for name, pixels in (
    ("128 digits", training.pixels[:128]),
    ("8 digits", training.pixels[:8]),
    ("the same, 20 times darker", training.pixels[:128] / 20),
    ("the same, 100 times brighter", training.pixels[:128] * 100),
):
    reader = quantise(digits_model(), inputs="observe")
    with torch.no_grad():
        reader(pixels)
    set_inputs(reader, "static")
    print(f"{name:28} accuracy {evaluate(reader, test)['accuracy']:.2f}")

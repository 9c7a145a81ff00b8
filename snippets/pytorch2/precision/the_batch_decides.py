import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.pytorch2.precision.quantised import quantise, set_inputs

training, test = halves(digits())
reader = quantise(digits_model())
bright = torch.full((1, 1, 8, 8), 40.0)  # someone forgot to divide this one by 16
with torch.no_grad():
    for inputs in ("static", "dynamic"):
        set_inputs(reader, "observe")
        reader(training.pixels[:128])
        set_inputs(reader, inputs)
        alone = reader(test.pixels[:64])
        beside = reader(torch.cat([test.pixels[:64], bright]))[:64]
        moved = (beside - alone).norm() / alone.norm()
        print(f"{inputs:8} logits of the others moved by more than 1%: {(moved > 0.01).item()}")

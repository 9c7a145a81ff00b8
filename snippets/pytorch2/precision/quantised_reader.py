import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.trained import digits_model
from snippets.kit.training import accuracy
from snippets.pytorch2.precision.quantised import Quantised, quantise, set_inputs

training, test = halves(digits())
model = digits_model().eval()
small = quantise(model)


@torch.no_grad()
def report(name, model):
    logits = model(test.pixels)
    share, changed = accuracy(logits, test.labels), (logits.argmax(1) != answers).sum().item()
    print(f"{name:24} accuracy {share:.2f}  at most 3 answers change: {changed <= 3}")


with torch.no_grad():
    answers = model(test.pixels).argmax(1)
    report("float32", model)
    report("int8 weights", small)
    set_inputs(small, "dynamic")
    report("dynamic int8", small)
    set_inputs(small, "observe")
    small(training.pixels[:128])  # calibration: the range of every layer's input
    set_inputs(small, "static")
    report("static int8", small)

count = sum(p.numel() for p in model.parameters())
whole = sum(p.nbytes for p in model.parameters())
less = 0
for part in small.layers:
    if isinstance(part, Quantised):
        less += part.layer.weight.nbytes - part.integers.nbytes - part.scale.nbytes
print(f"{len(test)} test images; {count} parameters")
print(f"their bytes: {whole / 1000:.0f} kB -> {(whole - less) / 1000:.0f} kB")

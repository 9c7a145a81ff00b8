import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.trained import digits_model
from snippets.pytorch2.precision.quantised import quantise

_, test = halves(digits())
model = digits_model()
convolution, norm = model.layers[3], model.layers[4]
with torch.no_grad():
    convolution.weight[5] *= 100  # one output channel of 32
print(f"float32: {evaluate(model, test)['accuracy']:.2f}")
for name, per_channel in (("one scale for each layer", False), ("for each channel", True)):
    small = quantise(model, bits=6, per_channel=per_channel)
    score = evaluate(small, test)["accuracy"]
    print(f"{name}: {score:.2f}")

import torch

from snippets.kit.image_classification.data import Images, digits, halves
from snippets.kit.image_classification.training import train
from snippets.kit.training import is_main, process_group

torch.set_num_threads(1)
training, _ = halves(digits())
training = Images(training.pixels.double(), training.labels, training.classes)
with process_group(torch.device("cpu")):
    model, _ = train(training, epochs=1)
    if is_main():
        for name, weights in list(model.named_parameters())[-2:]:
            print(f"{name}: {weights.norm().item():.8f}")

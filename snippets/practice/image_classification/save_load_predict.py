import torch

from snippets.kit.image_classification.data import (
    digits,
    halves,
    read_picture,
    write_picture,
)
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train
from snippets.kit.training import load_model

torch.set_num_threads(1)
training, test = halves(digits())
model, _ = train(training, epochs=2, checkpoint="model.pt")

loaded = load_model("model.pt", SmallCNN)
with torch.no_grad():
    print("same logits:", torch.equal(model(test.pixels), loaded(test.pixels)))

write_picture("five.png", test.pixels[42])
pixels = read_picture("five.png")
print(tuple(pixels.shape), torch.allclose(pixels[0], test.pixels[42], atol=1 / 255))

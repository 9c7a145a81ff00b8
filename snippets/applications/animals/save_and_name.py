import torch

from snippets.kit.animals.model import AnimalNet
from snippets.kit.animals.species import SPECIES, draw
from snippets.kit.animals.trained import FILE
from snippets.kit.image_classification.data import read_picture, write_picture
from snippets.kit.training import load_model

model = load_model(FILE, AnimalNet)
write_picture("octopus.png", draw("octopus", 1, seed=3, size=128)[0])
picture = read_picture("octopus.png", size=32)
with torch.no_grad():
    print(SPECIES[model(picture).argmax()])

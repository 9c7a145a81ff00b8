import torch

from snippets.applications.animals.model import AnimalNet
from snippets.applications.animals.species import SPECIES, draw
from snippets.applications.animals.trained import FILE
from snippets.practice.image_classification.data import read_picture, write_picture
from snippets.training import load_model

model = load_model(FILE, AnimalNet)
write_picture("octopus.png", draw("octopus", 1, seed=3, size=128)[0])
picture = read_picture("octopus.png", size=32)
with torch.no_grad():
    print(SPECIES[model(picture).argmax()])

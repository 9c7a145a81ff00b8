import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.training import train
from snippets.kit.image_classification.evaluation import evaluate

torch.set_num_threads(1)
model, _ = train(animals("training", "filled", count=80), epochs=5, seed=0)
score = {
    style: evaluate(model, animals("validation", style, count=50))["accuracy"]
    for style in ("filled", "outline")
}
print("filled shapes at least 0.65:", score["filled"] >= 0.65)
print("outlines at least 20 points lower:", score["outline"] <= score["filled"] - 0.2)

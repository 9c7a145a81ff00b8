import torch

from snippets.kit.animals.baselines import fit_baseline, score
from snippets.kit.animals.data import animals
from snippets.kit.animals.training import train
from snippets.kit.image_classification.evaluation import evaluate

torch.set_num_threads(1)
training, validation = animals("training", count=20), animals("validation")
predict, _ = fit_baseline("hog_neighbours", training, validation)
model, _ = train(training, epochs=12)
gradients, network = score(predict, validation), evaluate(model, validation)["accuracy"]
print("gradients at least 0.5:", gradients >= 0.5)
print("network better:", network > gradients)

import torch

from snippets.kit.animals.baselines import fit_baseline, score, with_mirrored
from snippets.kit.animals.data import animals
from snippets.kit.animals.training import train
from snippets.kit.image_classification.evaluation import evaluate

torch.set_num_threads(1)
validation = animals("validation")
for count, epochs in ((2, 80), (20, 40)):
    few = animals("training", count=count)
    predict, _ = fit_baseline("hog_neighbours", with_mirrored(few), validation)
    model, _ = train(few, epochs=epochs)
    gradients, network = score(predict, validation), evaluate(model, validation)["accuracy"]
    print(f"{count} pictures of each, network better: {network > gradients}")

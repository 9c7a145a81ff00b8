import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.data import training_faces, validation_faces
from snippets.kit.gan_faces.evaluation import evaluate
from snippets.kit.gan_faces.training import train

torch.set_num_threads(1)
model, history = train(training_faces(), epochs=2, seed=1)
validation = validation_faces()
scores = evaluate(generate(model, len(validation)), validation.images)
print("steps:", history[-1]["step"])
print("feature distance at most 30:", scores["fid"] <= 30)
print("precision at least 0.05:", scores["precision"] >= 0.05)

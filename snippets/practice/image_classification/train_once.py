import torch

from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.training import train

torch.set_num_threads(1)
training, test = halves(digits())
model, history = train(training, epochs=10, seed=1)
accuracy = evaluate(model, test)["accuracy"]
print("epochs:", len(history))
print("training loss below 0.7:", history[-1]["train_loss"] < 0.7)
print("test accuracy at least 0.97:", accuracy >= 0.97)

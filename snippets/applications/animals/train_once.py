import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.training import train
from snippets.kit.image_classification.evaluation import evaluate

torch.set_num_threads(1)
model, history = train(animals("training"), epochs=2, batch_size=16, seed=1)
accuracy = evaluate(model, animals("validation"))["accuracy"]
print("epochs:", len(history))
print("validation accuracy at least 0.6:", accuracy >= 0.6)

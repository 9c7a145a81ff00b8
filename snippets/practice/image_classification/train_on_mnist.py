from pathlib import Path

from snippets.kit.image_classification.data import from_torchvision, hold_back_of_each
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.model import SmallCNN
from snippets.kit.image_classification.training import train
from snippets.kit.training import choose_device, load_model

training = from_torchvision("MNIST", "data", train=True)
test = from_torchvision("MNIST", "data", train=False)
training, validation = hold_back_of_each(training)
plan = {"epochs": 5, "batch_size": 128, "device": choose_device()}
plan |= {"checkpoint": "mnist.pt", "resume": Path("mnist.pt").exists()}
_, history = train(training, validation, **plan)
print(history[-1])

model = load_model("mnist.pt", SmallCNN)
print(evaluate(model, test))
print("the first test image shows", model(test.pixels[:1]).argmax().item())

from snippets.kit.image_classification.data import from_torchvision
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.training import train

training = from_torchvision("MNIST", "data", train=True)
test = from_torchvision("MNIST", "data", train=False)
model, history = train(training, epochs=5, batch_size=128)
print(evaluate(model, test))

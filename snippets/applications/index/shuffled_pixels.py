import torch
from sklearn.neighbors import KNeighborsClassifier

from snippets.kit.image_classification.data import Images, digits, halves
from snippets.kit.image_classification.evaluation import evaluate
from snippets.kit.image_classification.training import train

places = torch.randperm(64, generator=torch.Generator().manual_seed(0))


def shuffled(images):
    pixels = images.pixels.flatten(1)[:, places].unflatten(1, (1, 8, 8))
    return Images(pixels, images.labels, images.classes)


def nearest_neighbour(training, test):
    known = KNeighborsClassifier(1).fit(training.pixels.flatten(1), training.labels)
    return known.score(test.pixels.flatten(1), test.labels)


def cnn(training, test):
    return evaluate(train(training, epochs=8, interpolation=None)[0], test)["accuracy"]


training, test = halves(digits())
for method in (nearest_neighbour, cnn):
    lost = method(training, test) - method(shuffled(training), shuffled(test))
    print(f"{method.__name__:<18} loses more than a point: {lost > 0.01}")

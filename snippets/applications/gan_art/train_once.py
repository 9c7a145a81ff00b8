import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.training import train

torch.set_num_threads(1)
task = handwriting()
generator, history = train(task, seed=1)
labels = task.held_out.labels
drawn = generate(generator, len(labels), labels=labels)
print("steps:", history[-1]["step"])
print("distance below 0.2:", task.distance(drawn) < 0.2)
print("labels obeyed by at least 0.9:", task.obeys(drawn, labels) > 0.9)

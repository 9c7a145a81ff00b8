import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import handwriting
from snippets.kit.gan_art.training import train

torch.set_num_threads(1)
task = handwriting()
generator, history = train(task, epochs=4, seed=1)
labels = task.held_out.labels
drawn = generate(generator, len(labels), labels=labels)
print("steps:", history[-1]["step"])
print("distance below 1:", task.distance(drawn) < 1)
print("labels obeyed by at least 0.85:", task.obeys(drawn, labels) > 0.85)

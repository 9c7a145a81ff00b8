import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.ring import METHODS, covered, train

torch.set_num_threads(1)
model, history = train(**METHODS["pairs, R1, no momentum"], seed=1)
modes, near = covered(generate(model, 2000))
print("steps:", history[-1]["step"])
print("modes:", modes, "of 8")
print("points near one of them at least 40 %:", near >= 0.4)

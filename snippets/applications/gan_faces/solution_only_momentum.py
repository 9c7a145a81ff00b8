import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.ring import METHODS, covered, train

torch.set_num_threads(1)
method = METHODS["2014 losses, momentum"] | {"betas": (0.0, 0.99)}
model, _ = train(**method)
modes, near = covered(generate(model, 2000))
print("modes:", modes, "of 8")

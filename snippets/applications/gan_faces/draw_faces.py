from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.model import Generator
from snippets.kit.gan_faces.trained import FILE
from snippets.kit.training import load_model

model = load_model(FILE, Generator)  # or a file of train
faces = generate(model, 8, seed=5)
print(tuple(faces.shape), f"from {faces.min():.1f} to {faces.max():.1f}")
try:
    model(faces)
except ValueError as error:
    print(error)

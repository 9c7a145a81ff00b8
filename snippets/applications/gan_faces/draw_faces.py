from snippets.applications.adversarial import generate
from snippets.applications.gan_faces.model import Generator
from snippets.applications.gan_faces.trained import FILE
from snippets.training import load_model

model = load_model(FILE, Generator)  # or a file of train
faces = generate(model, 8, seed=5)
print(tuple(faces.shape), f"from {faces.min():.1f} to {faces.max():.1f}")
try:
    model(faces)
except ValueError as error:
    print(error)

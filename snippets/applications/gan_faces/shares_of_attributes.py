from snippets.applications.adversarial import generate
from snippets.applications.gan_faces.data import test_faces
from snippets.applications.gan_faces.evaluation import shares
from snippets.applications.gan_faces.trained import faces_model

real, generated = shares(test_faces().images), shares(generate(faces_model(), 2000))
print("            real  generated")
for name in real:
    print(f"{name:10} {real[name]:6.0%} {generated[name]:10.0%}")

from snippets.kit.adversarial import generate
from snippets.kit.gan_faces.data import test_faces
from snippets.kit.gan_faces.evaluation import shares
from snippets.kit.gan_faces.trained import faces_model

real, generated = shares(test_faces().images), shares(generate(faces_model(), 2000))
print("            real  generated")
for name in real:
    print(f"{name:10} {real[name]:6.0%} {generated[name]:10.0%}")

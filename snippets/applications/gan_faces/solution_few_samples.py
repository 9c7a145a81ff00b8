from snippets.kit.adversarial import frechet_distance, generate
from snippets.kit.gan_faces.data import test_faces, validation_faces
from snippets.kit.gan_faces.evaluation import features
from snippets.kit.gan_faces.trained import faces_model

test, other = features(test_faces().images), features(validation_faces().images)
generated = features(generate(faces_model(), 2000))
for count in (100, 300, 1000, 2000):
    of_real = frechet_distance(test[:count], other[:count])
    of_generated = frechet_distance(test[:count], generated[:count])
    print(f"{count:4} faces: real {of_real:4.1f}, generated {of_generated:4.1f}")

import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import generate, nearest
from snippets.kit.gan_faces.data import test_faces, training_faces
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.sheet import sheet

training, faces = training_faces().images, generate(faces_model(), 2000)
distance, index = nearest(faces, training)
of_test, _ = nearest(test_faces().images, training)
print(f"generated faces: median distance to the nearest training face {distance.median():.2f}")
print(f"test faces:      median distance to the nearest training face {of_test.median():.2f}")
figure, axis = plt.subplots(figsize=(6.4, 1.7))
pairs = torch.cat([faces[:8], training[index[:8]]])
axis.imshow(sheet(pairs, columns=8, black=-1), interpolation="none")
axis.set_yticks([12, 37], ["generated", "nearest"])
axis.set_xticks([])
axis.grid(False)
plt.show()

import matplotlib.pyplot as plt

from snippets.kit.gan_faces.data import NAMES, training_faces
from snippets.kit.sheet import sheet

faces = training_faces()
print("images:", tuple(faces.images.shape), f"from {faces.images.min():.1f} to 1")
for name, number in zip(NAMES, faces.numbers[0].tolist(), strict=True):
    print(f"{name:12} {number:.2f}")
figure = plt.figure(figsize=(6.4, 1.2))
plt.imshow(sheet(faces.images[:24], columns=12, black=-1), interpolation="none")
plt.axis("off")
plt.show()

import matplotlib.pyplot as plt
import numpy as np

from snippets.applications.gan_faces.ring import ring
from snippets.applications.gan_faces.trained import ring_course

edges = np.linspace(-1.6, 1.6, 65)
figure, axes = plt.subplots(3, 5, figsize=(6.4, 4.0))
for row, (name, moments) in zip(axes, ring_course().items(), strict=True):
    row[0].set_ylabel(name.replace(", ", ",\n"), fontsize=8)
    for axis, points in zip(row, [*moments, ring(200)], strict=True):
        count, _, _ = np.histogram2d(*points.flip(1).T.numpy(), bins=edges)
        axis.imshow(count > 0, origin="lower", cmap="Greys", interpolation="none")
        axis.set(xticks=[], yticks=[])
        axis.spines[:].set_visible(True)
        axis.grid(False)
titles = ["step 300", "step 600", "step 900", "step 1200", "real"]
for axis, title in zip(axes[0], titles, strict=True):
    axis.set_title(title, fontsize=9)
plt.show()

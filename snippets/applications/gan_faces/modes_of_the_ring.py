import textwrap

import matplotlib.pyplot as plt
import numpy as np

from snippets.kit.gan_faces.ring import ring
from snippets.kit.gan_faces.trained import ring_course

edges = np.linspace(-1.6, 1.6, 65)
places = 64 * np.arange(6)
figure, axes = plt.subplots(3, 1, figsize=(6.4, 4.1))
for axis, (name, moments) in zip(axes, ring_course().items(), strict=True):
    clouds = [*moments[4::5], ring(120)]  # every 300 steps, and real points
    counts = [np.histogram2d(*points.flip(1).T.numpy(), bins=edges)[0] for points in clouds]
    axis.imshow(np.hstack(counts) > 0, origin="lower", cmap="Greys", interpolation="none")
    axis.vlines(places[1:-1] - 0.5, -0.5, 63.5, color="black", linewidth=0.8)
    axis.set_ylabel(textwrap.fill(name, 12), fontsize=10)
    axis.set(xticks=[], yticks=[])
    axis.spines[:].set_visible(True)
    axis.grid(False)
titles = ["step 300", "step 600", "step 900", "step 1200", "real"]
axes[0].xaxis.tick_top()
axes[0].set_xticks(places[:-1] + 31.5, titles, fontsize=11)
axes[0].tick_params(length=0)
plt.show()

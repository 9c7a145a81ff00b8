import matplotlib.pyplot as plt

from snippets.applications.gan_faces.data import sheet
from snippets.applications.gan_faces.trained import WATCHED, course

_, pictures = course()
figure, axis = plt.subplots(figsize=(4.4, 3.2))
axis.imshow(sheet(pictures[:, :5].flatten(0, 1), columns=5), interpolation="none")
axis.set_yticks([24 * row + 12 for row in range(len(WATCHED))], [f"epoch {n}" for n in WATCHED])
axis.set_xticks([])
axis.grid(False)
plt.show()

import matplotlib.pyplot as plt

from snippets.kit.gan_faces.trained import WATCHED, course
from snippets.kit.sheet import sheet

_, pictures = course()
figure, axis = plt.subplots(figsize=(3.8, 3.4))
axis.imshow(sheet(pictures[:, :4].flatten(0, 1), columns=4, black=-1), interpolation="none")
axis.set_yticks([25 * row + 12 for row in range(len(WATCHED))], [f"epoch {n}" for n in WATCHED])
axis.set_xticks([])
axis.grid(False)
plt.show()

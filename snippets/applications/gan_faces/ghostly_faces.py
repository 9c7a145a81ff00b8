import matplotlib.pyplot as plt

from snippets.kit.gan_faces.baselines import principal_components
from snippets.kit.gan_faces.data import training_faces
from snippets.kit.sheet import sheet

drawn = principal_components(training_faces().images, 12)
figure = plt.figure(figsize=(6.4, 0.7))
plt.imshow(sheet(drawn, columns=12, black=-1), interpolation="none")
plt.axis("off")
plt.show()

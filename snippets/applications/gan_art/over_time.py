import matplotlib.pyplot as plt

from snippets.kit.gan_art.trained import training_run
from snippets.kit.sheet import sheet

figure, rows = plt.subplots(1, 4, figsize=(6.4, 2.8))
for (step, drawn), axes in zip(training_run("compositions")[1].items(), rows, strict=True):
    axes.imshow(sheet(drawn.flatten(0, 1), 2), interpolation="none")
    axes.set_title(f"step {step}", fontsize=11)
    axes.axis("off")
plt.show()

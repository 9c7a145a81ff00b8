import matplotlib.pyplot as plt

from snippets.kit.gan_art.compositions import STYLES
from snippets.kit.gan_art.trained import training_run

rows, _ = training_run("compositions")
steps = [row["step"] for row in rows]
figure, (left, right) = plt.subplots(1, 2, figsize=(6.4, 2.6))
left.semilogy(steps, [row["distance"] for row in rows])
left.set(xlabel="step", title="distance")
for style, line in zip(STYLES, ("-", "--", ":"), strict=True):
    right.plot(steps, [row[style] for row in rows], line, label=style)
right.set(xlabel="step", title="share that obeys", ylim=(0, 1))
right.legend()
plt.show()

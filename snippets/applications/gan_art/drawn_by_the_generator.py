import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import generate
from snippets.kit.gan_art.trained import trained
from snippets.kit.sheet import sheet

labels = torch.arange(3).repeat_interleave(8)
pictures = generate(trained("compositions"), 24, seed=5, labels=labels)
plt.figure(figsize=(6.4, 2.5))
plt.imshow(sheet(pictures, 8), interpolation="none")
plt.axis("off")
plt.show()

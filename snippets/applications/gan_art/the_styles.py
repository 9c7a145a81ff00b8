import matplotlib.pyplot as plt
import torch

from snippets.kit.gan_art.compositions import STYLES, draw
from snippets.kit.sheet import sheet

pictures = torch.cat([draw(style, 8, seed=4) for style in STYLES])
plt.figure(figsize=(6.4, 2.5))
plt.imshow(sheet(pictures, 8), interpolation="none")
plt.axis("off")
plt.show()

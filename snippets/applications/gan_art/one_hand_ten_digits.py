import matplotlib.pyplot as plt
import torch

from snippets.kit.gan_art.trained import trained
from snippets.kit.sheet import sheet

generator = trained("digits")
latent = torch.randn(5, 32, generator=torch.Generator().manual_seed(2))
drawn = generator(latent.repeat_interleave(10, 0), torch.arange(10).repeat(5))
plt.figure(figsize=(5, 2.5))
plt.imshow(sheet(1 - drawn, 10), interpolation="none")
plt.axis("off")
plt.show()

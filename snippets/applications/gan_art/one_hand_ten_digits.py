import matplotlib.pyplot as plt
import torch

from snippets.applications.gan_art.sheet import sheet
from snippets.applications.gan_art.trained import trained

generator = trained("digits")
latent = torch.randn(5, 32, generator=torch.Generator().manual_seed(2))
drawn = generator(latent.repeat_interleave(10, 0), torch.arange(10).repeat(5))
plt.figure(figsize=(5, 2.5))
plt.imshow(sheet(1 - drawn, 10).numpy(), cmap="gray", interpolation="none")
plt.axis("off")
plt.show()

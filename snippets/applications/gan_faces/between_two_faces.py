import matplotlib.pyplot as plt
import torch

from snippets.kit.adversarial import interpolate
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.sheet import sheet

model = faces_model()
ends = torch.randn(4, model.latent, generator=torch.Generator().manual_seed(3))
ways = [interpolate(ends[2 * row], ends[2 * row + 1], 8) for row in range(2)]
with torch.no_grad():
    faces = model(torch.cat(ways))
figure = plt.figure(figsize=(6.4, 1.7))
plt.imshow(sheet(faces, columns=8, black=-1), interpolation="none")
plt.axis("off")
plt.show()

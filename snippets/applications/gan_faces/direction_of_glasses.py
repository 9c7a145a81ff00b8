import matplotlib.pyplot as plt
import torch

from snippets.kit.gan_faces.evaluation import read
from snippets.kit.gan_faces.trained import faces_model
from snippets.kit.sheet import sheet

model = faces_model()
latent = torch.randn(4000, model.latent, generator=torch.Generator().manual_seed(0))
amounts = (0, 1.5, 3.0)
with torch.no_grad():
    glasses = read(model(latent))[:, 0] > 0.5
    direction = latent[glasses].mean(dim=0) - latent[~glasses].mean(dim=0)
    direction /= direction.norm()
    without = latent[~glasses][:400]
    moved = [model(without + amount * direction) for amount in amounts]
for amount, faces in zip(amounts, moved, strict=True):
    share = (read(faces)[:, 0] > 0.5).double().mean()
    print(f"{amount} along the direction: {share:.0%} with glasses")
figure = plt.figure(figsize=(4.8, 1.7))
shown = torch.cat([moved[0][:6], moved[-1][:6]])
plt.imshow(sheet(shown, columns=6, black=-1), interpolation="none")
plt.axis("off")
plt.show()

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.kit.animals.explain import grad_cam, occlusion
from snippets.kit.animals.species import SPECIES, draw
from snippets.kit.animals.trained import animals_model


def steps(values):
    """Five values only: a smaller file."""
    return (values.clamp(0, 1) * 4).round() / 4


model = animals_model()
shown = ["giraffe", "elephant", "rabbit"]
pictures = torch.cat([draw(name, 1, seed=11, style="filled") for name in shown])
classes = torch.tensor([SPECIES.index(name) for name in shown])
print("all rightly named:", torch.equal(model(pictures).argmax(dim=1), classes))

heat = [grad_cam(model, pictures, classes), occlusion(model, pictures, classes).relu()]
heat = [F.interpolate(part[:, None], 32, mode="bicubic")[:, 0] for part in heat]
figure, rows = plt.subplots(2, 3, figsize=(4.4, 3.0))
for row, part, label in zip(rows, heat, ["Grad-CAM", "occlusion"], strict=True):
    for axes, picture, weight in zip(row, pictures, part, strict=True):
        share = 0.7 * steps(weight / weight.max())[..., None]
        colour = (1 - share) * steps(picture[0])[..., None] + share * torch.tensor([1.0, 0.35, 0.0])
        axes.imshow(colour.numpy(), interpolation="none")
        axes.set(xticks=[], yticks=[])
        axes.spines[:].set_visible(False)
    row[0].set_ylabel(label)
for axes, name in zip(rows[0], shown, strict=True):
    axes.set_title(name)
plt.show()

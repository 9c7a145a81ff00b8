import matplotlib.pyplot as plt
import torch.nn.functional as F

from snippets.kit.animals.data import animals
from snippets.kit.animals.shifts import SHIFTS, with_statistics_of
from snippets.kit.animals.trained import animals_model
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import evaluate

model, validation = animals_model(), animals("validation", count=50)
figure, grid = plt.subplots(2, 5, figsize=(6.4, 3))
for axes in grid.flat:
    axes.axis("off")
print(f"{'':14}as it is   statistics anew")
for axes, (name, change) in zip(grid.flat, SHIFTS.items(), strict=False):
    changed = Images(change(validation.pixels), *validation[:][1:], validation.classes)
    adapted = with_statistics_of(model, changed.pixels)
    scores = [evaluate(network, changed)["accuracy"] for network in (model, adapted)]
    print(f"{name:12}  {scores[0]:8.2f}  {scores[1]:8.2f}")
    picture = (changed.pixels[258, 0] * 4).round() / 4
    axes.imshow(picture.numpy(), cmap="gray", interpolation="none", vmin=0, vmax=1)
    axes.set_title(name, fontsize=11)
far = SHIFTS["farther away"](validation.pixels)
near = F.interpolate(far[..., 8:-8, 8:-8], scale_factor=2, mode="bicubic").clamp(0, 1)
again = evaluate(model, Images(near, *validation[:][1:], validation.classes))["accuracy"]
print(f"farther away, cut out and enlarged: {again:.2f}")
plt.show()

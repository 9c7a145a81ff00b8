import matplotlib.pyplot as plt
import torch

from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import animals_model
from snippets.kit.image_classification.evaluation import confusion, logits_of

test = animals("test")
logits = logits_of(animals_model(), test)
sure, predicted = logits.softmax(dim=1).max(dim=1)
wrong = confusion(logits, test.labels).fill_diagonal_(0)
one, other = divmod(wrong.argmax().item(), len(test.classes))
print("most confused:", test.classes[one], "taken for", test.classes[other], wrong.max().item())

taken = ((test.labels == one) & (predicted == other)).nonzero().flatten()
worst = sure.where(predicted != test.labels, torch.zeros(())).topk(4).indices
figure, rows = plt.subplots(2, 4, figsize=(5.2, 3.7))
for axes, number in zip(rows.flat, [*taken[:4], *worst], strict=True):
    picture = (test.pixels[number, 0] * 4).round() / 4
    axes.imshow(picture.numpy(), cmap="gray", interpolation="none", vmin=0, vmax=1)
    right, given = (test.classes[part[number]] for part in (test.labels, predicted))
    axes.set_title(f"{right}\n→ {given}", fontsize=9)
    axes.set_xlabel(f"{sure[number]:.0%}", fontsize=9)
    axes.set(xticks=[], yticks=[])
    axes.spines[:].set_visible(False)
plt.show()

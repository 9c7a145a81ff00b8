import matplotlib.pyplot as plt

from snippets.kit.animals.data import animals
from snippets.kit.animals.trained import animals_model
from snippets.kit.image_classification.evaluation import confusion, logits_of

test = animals("test")
wrong = confusion(logits_of(animals_model(), test), test.labels).fill_diagonal_(0)
figure, axes = plt.subplots(figsize=(4.6, 4.0))
axes.imshow(wrong.numpy(), cmap="Oranges", vmin=0, vmax=16, interpolation="none")
for row, column in wrong.nonzero().tolist():
    axes.text(column, row, wrong[row, column].item(), ha="center", va="center")
axes.set_xticks(range(9), test.classes, rotation=60)
axes.set_yticks(range(9), test.classes)
axes.set(xlabel="predicted", ylabel="right answer", title=f"{wrong.sum()} of {len(test)} wrong")
axes.grid(False)
plt.show()

import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

from snippets.kit.image_classification.baselines import fit_classical, flat
from snippets.kit.image_classification.data import digits, halves
from snippets.kit.image_classification.evaluation import confusion, logits_of
from snippets.kit.image_classification.trained import digits_model

training, test = halves(digits())
svc = torch.from_numpy(fit_classical("svc", training).predict(flat(test)[0]))
counts = {
    "SVC": confusion(F.one_hot(svc, 10), test.labels),
    "CNN": confusion(logits_of(digits_model(), test), test.labels),
}
figure, pair = plt.subplots(1, 2, figsize=(6.4, 3.4))
for axes, (name, count) in zip(pair, counts.items(), strict=True):
    wrong = count.clone().fill_diagonal_(0)
    axes.imshow(wrong.numpy(), cmap="Oranges", vmin=0, vmax=6, interpolation="none")
    for row, column in wrong.nonzero().tolist():
        axes.text(column, row, wrong[row, column].item(), ha="center", va="center")
    axes.set(title=f"{name}: {wrong.sum()} wrong", xlabel="predicted", ylabel="right answer")
    axes.set(xticks=range(10), yticks=range(10))
    axes.grid(False)
plt.show()

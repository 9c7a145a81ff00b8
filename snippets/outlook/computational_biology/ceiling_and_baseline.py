import matplotlib.pyplot as plt
import numpy as np
import torch
import torch.nn.functional as F
from sklearn.metrics import roc_auc_score, roc_curve

from snippets.outlook.computational_biology.baselines import (
    kmer_counts,
    log_likelihood_ratio,
    logistic_scores,
)
from snippets.outlook.computational_biology.planted_motif import plant, reverse_complement

data = plant(seed=1)
x, y, train, test = data.sequences, data.labels, slice(0, 4000), slice(4000, 6000)
words = kmer_counts(x)
scores = {
    "base counts": logistic_scores(x.sum(dim=2), y, train, test),
    "5-mers": logistic_scores(words, y, train, test),
    "oracle": log_likelihood_ratio(x[test], data.log_odds),
}

print("kinds of 5-mers:", words.shape[1])
both = torch.stack([data.log_odds, reverse_complement(data.log_odds)])
best_place = F.conv1d(x[test], both).amax(dim=(1, 2))
print(f"oracle, best place only  AUROC {roc_auc_score(y[test], best_place):.3f}")
grid = np.linspace(0, 1, 51)
figure, axes = plt.subplots(figsize=(4, 3.6))
for style, (name, score) in zip((":", "--", "-"), scores.items(), strict=True):
    print(f"{name:<23}  AUROC {roc_auc_score(y[test], score):.3f}")
    wrong, right, _ = roc_curve(y[test], score)
    axes.plot(grid, np.interp(grid, wrong, right), style, label=name)
axes.set(xlabel="share of negatives let through", ylabel="share of positives found")
axes.legend(loc="lower right")
plt.show()

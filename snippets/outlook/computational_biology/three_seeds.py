import torch
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.alignment import align
from snippets.outlook.computational_biology.baselines import (
    kmer_counts,
    log_likelihood_ratio,
    logistic_scores,
)
from snippets.outlook.computational_biology.fitting import best_filter, fit
from snippets.outlook.computational_biology.planted_motif import plant

torch.set_num_threads(1)
train, test = slice(0, 4000), slice(4000, 6000)
print("seed  5-mers  filter  oracle    gap  correlation  scale")
for seed in range(3):
    data = plant(seed)
    x, y = data.sequences, data.labels
    scanner = best_filter(fit(x[train], y[train], seed, epochs=4), x[train], y[train])
    with torch.no_grad():
        filter_scores = scanner(x[test]).squeeze(1)
    words = roc_auc_score(y[test], logistic_scores(kmer_counts(x), y, train, test))
    learnt = roc_auc_score(y[test], filter_scores)
    oracle = roc_auc_score(y[test], log_likelihood_ratio(x[test], data.log_odds))
    r, scale, _, _ = align(scanner.weight[0].detach(), data.log_odds)
    print(f"{seed:>4}  {words:.3f}   {learnt:.3f}   {oracle:.3f}  {oracle - learnt:.3f}", end="  ")
    print(f"{r:11.3f}  {scale:5.2f}")
    assert words < learnt and oracle - learnt <= 0.03 and r >= 0.98

import torch
from sklearn.metrics import average_precision_score, roc_auc_score

from snippets.outlook.computational_biology.baselines import log_likelihood_ratio
from snippets.outlook.computational_biology.planted_motif import plant

data = plant(seed=1, count=20_000)
scores = log_likelihood_ratio(data.sequences, data.log_odds)
positive, negative = scores[1::2], scores[0::2]
print("positives  accuracy of 'never'  AUROC  average precision")
for share in (0.5, 0.1, 0.01):
    kept = positive[: round(len(negative) * share / (1 - share))]
    labels = torch.cat([torch.ones(len(kept)), torch.zeros(len(negative))])
    both = torch.cat([kept, negative])
    never = (labels == 0).double().mean()
    auroc, precision = roc_auc_score(labels, both), average_precision_score(labels, both)
    print(f"{share:>9.0%}  {never:>19.2f}  {auroc:.2f}  {precision:>17.2f}")

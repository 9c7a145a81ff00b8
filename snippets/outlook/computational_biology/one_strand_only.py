import torch
import torch.nn.functional as F
from sklearn.metrics import roc_auc_score

from snippets.outlook.computational_biology.planted_motif import plant, reverse_complement

print("seed  one strand  both strands")
for seed in range(3):
    data = plant(seed)
    both = torch.stack([data.log_odds, reverse_complement(data.log_odds)])
    scores = F.conv1d(data.sequences, both)
    one = roc_auc_score(data.labels, scores[:, 0].logsumexp(dim=1))
    two = roc_auc_score(data.labels, scores.logsumexp(dim=(1, 2)))
    print(f"{seed:>4}  {one:10.2f}  {two:12.2f}")

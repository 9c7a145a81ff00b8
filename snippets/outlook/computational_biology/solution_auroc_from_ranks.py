import torch
from scipy.stats import rankdata
from sklearn.metrics import roc_auc_score

torch.manual_seed(0)
labels = torch.rand(1000) < 0.2
scores = (torch.randn(1000) + labels).round(decimals=1)  # rounded: many ties

ranks = torch.from_numpy(rankdata(scores))
positives, negatives = int(labels.sum()), int((~labels).sum())
smallest = positives * (positives + 1) / 2
auroc = (ranks[labels].sum().item() - smallest) / (positives * negatives)
print("the same:", abs(auroc - roc_auc_score(labels, scores)) < 1e-12)
print("distinct scores:", len(scores.unique()), "of", len(scores))

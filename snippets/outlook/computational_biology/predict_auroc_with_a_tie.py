import torch
from sklearn.metrics import roc_auc_score

labels = torch.tensor([1, 1, 1, 0, 0])
scores = torch.tensor([0.9, 0.45, 0.4, 0.4, 0.1])
print(f"{roc_auc_score(labels, scores):.2f}")

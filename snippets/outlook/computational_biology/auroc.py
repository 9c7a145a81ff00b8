import torch
from sklearn.metrics import roc_auc_score

labels = torch.tensor([1, 1, 0, 1, 0, 0, 0])
scores = torch.tensor([3.1, 2.2, 1.9, 0.4, 0.4, -0.5, -2.0])

positive, negative = scores[labels == 1, None], scores[labels == 0]
wins = (positive > negative).sum() + 0.5 * (positive == negative).sum()
pairs = positive.numel() * negative.numel()
print(f"pairs won: {wins} of {pairs}")
print(f"share {wins / pairs:.4f}, scikit-learn {roc_auc_score(labels, scores):.4f}")
print(f"after a sigmoid {roc_auc_score(labels, scores.sigmoid()):.4f}")
print(f"accuracy at 0: {((scores > 0) == labels).double().mean():.2f}")
print(f"accuracy at 2: {((scores > 2) == labels).double().mean():.2f}")

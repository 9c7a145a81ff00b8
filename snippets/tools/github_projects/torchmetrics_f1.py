import torch
from sklearn.metrics import f1_score
from torchmetrics.classification import MulticlassF1Score

scores, labels = torch.randn(160, 3), torch.randint(0, 3, (160,))
metric = MulticlassF1Score(num_classes=3, average="macro")
for batch, right in zip(scores.split(16), labels.split(16), strict=True):
    metric.update(batch, right)  # adds up counts; the state may live on several devices
assert abs(metric.compute().item() - f1_score(labels, scores.argmax(1), average="macro")) < 1e-6

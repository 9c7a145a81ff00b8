import torch
from torchmetrics.classification import MulticlassF1Score

metric = MulticlassF1Score(num_classes=3, average="macro")
for _ in range(10):  # batch by batch; the state may live on several devices
    metric.update(torch.randn(16, 3), torch.randint(0, 3, (16,)))
print(metric.compute())

import warnings

import torch
from torch.nn import functional as F

scores, labels = torch.randn(32, 10), torch.arange(32) % 10
warnings.simplefilter("error")
for attempt in (
    lambda: F.cross_entropy(scores.T, labels),
    lambda: F.cross_entropy(scores, labels + 1),
    lambda: F.cross_entropy(scores, labels.float()),
    lambda: F.cross_entropy(scores, labels[:, None]),
    lambda: F.mse_loss(scores[:, :1], labels.float()),
    lambda: F.cross_entropy(scores, labels).backward(),
):
    try:
        attempt()
    except (IndexError, RuntimeError, UserWarning, ValueError) as error:
        print(f"{type(error).__name__}: {str(error).split('. ')[0]}")
warnings.resetwarnings()

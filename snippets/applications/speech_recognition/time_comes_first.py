import torch
import torch.nn.functional as F

scores = torch.randn(16, 40, 11, generator=torch.Generator().manual_seed(0)).log_softmax(dim=2)
targets, sizes = torch.ones(16, 3, dtype=torch.int64), torch.full((16,), 3)
steps = torch.full((16,), 40)
print("right:", F.ctc_loss(scores.transpose(0, 1), targets, steps, sizes).shape)
try:
    F.ctc_loss(scores, targets, steps, sizes)
except RuntimeError as error:
    print(error)

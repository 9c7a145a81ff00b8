import torch
import torch.nn.functional as F

logits = 5 + torch.randn(40, 1, 11, generator=torch.Generator().manual_seed(0))
for name, scores in (("log_softmax", logits.log_softmax(dim=2)), ("logits", logits)):
    loss = F.ctc_loss(scores, torch.tensor([[3, 1, 4]]), [40], [3], reduction="sum")
    print(f"{name:11} {loss.item():.0f}")

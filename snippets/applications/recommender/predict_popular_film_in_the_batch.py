import torch
import torch.nn.functional as F

logits = torch.zeros(2, 2, requires_grad=True)
log_q = torch.tensor([0.75, 0.25]).log()
loss = F.cross_entropy(logits - log_q, torch.arange(2))
loss.backward()
print(logits.grad)

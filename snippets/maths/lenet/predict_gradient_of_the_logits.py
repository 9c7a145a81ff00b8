import torch
import torch.nn.functional as F

scores = torch.zeros(1, 4, requires_grad=True)
F.cross_entropy(scores, torch.tensor([1])).backward()
print(scores.grad.tolist())

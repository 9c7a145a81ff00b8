import torch
import torch.nn.functional as F

scores = torch.tensor([1000.0, 1001.0, 1002.0])
powers = scores.exp()
print("softmax as written", powers / powers.sum())
powers = (scores - scores.max()).exp()
print("largest taken off ", powers / powers.sum())
print("log of sum of exp ", scores.exp().sum().log().item())
print("logsumexp         ", round(torch.logsumexp(scores, dim=0).item(), 2))

scores = torch.tensor([0.0, -200.0])
print("log of softmax    ", scores.softmax(dim=0).log())
print("log_softmax       ", F.log_softmax(scores, dim=0))

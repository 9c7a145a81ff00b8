import math

import torch
import torch.nn.functional as F

torch.manual_seed(0)
scores = torch.randn(5, 10, dtype=torch.float64, requires_grad=True)
target = torch.tensor([3, 0, 9, 3, 7])

own = torch.logsumexp(scores, dim=1) - scores[torch.arange(5), target]
loss = F.cross_entropy(scores, target)
print("loss    ", torch.allclose(own.mean(), loss))

loss.backward()
p, y = scores.detach().softmax(dim=1), F.one_hot(target, 10)
print("gradient", torch.allclose((p - y) / 5, scores.grad))
print("row sums", torch.allclose(scores.grad.sum(dim=1), torch.zeros(5).double()))

uniform = F.cross_entropy(torch.zeros(5, 10), target).item()
print("no idea:", f"{uniform:.4f} = ln 10 = {math.log(10):.4f}")

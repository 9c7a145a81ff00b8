import torch
import torch.nn.functional as F

torch.manual_seed(0)
scores = torch.randn(5, 10, dtype=torch.float64, requires_grad=True)
target = torch.tensor([3, 0, 9, 3, 7])
F.cross_entropy(scores, target, label_smoothing=0.1).backward()

p = scores.detach().softmax(dim=1)
smooth = 0.9 * F.one_hot(target, 10).double() + 0.1 / 10
print(torch.allclose(scores.grad, (p - smooth) / 5))

best = smooth.log().requires_grad_()
F.cross_entropy(best, target, label_smoothing=0.1).backward()
print(torch.allclose(best.grad, torch.zeros_like(best)))

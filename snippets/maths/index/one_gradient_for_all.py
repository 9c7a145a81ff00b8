import torch
from torch.nn import functional as F

torch.manual_seed(0)
z = torch.randn(4, requires_grad=True)
y = torch.tensor([0.5, -1.0, 2.0, 0.0])
(gradient,) = torch.autograd.grad(F.mse_loss(z, y, reduction="sum") / 2, z)
print("squared error:       ", torch.allclose(gradient, z - y))

y = torch.tensor([1.0, 0.0, 1.0, 0.0])
loss = F.binary_cross_entropy_with_logits(z, y, reduction="sum")
(gradient,) = torch.autograd.grad(loss, z)
print("binary cross-entropy:", torch.allclose(gradient, torch.sigmoid(z) - y))

y = torch.tensor([0.0, 0.0, 1.0, 0.0])
(gradient,) = torch.autograd.grad(F.cross_entropy(z, y), z)
print("cross-entropy:       ", torch.allclose(gradient, torch.softmax(z, 0) - y))

import torch
from torch.nn import functional as F

torch.manual_seed(0)
z = torch.randn(5, dtype=torch.float64, requires_grad=True)
k = torch.tensor([0.0, 3.0, 1.0, 2.0, 5.0], dtype=torch.float64)

loss = F.poisson_nll_loss(z, k, log_input=True, reduction="sum")
(gradient,) = torch.autograd.grad(loss, z)
print(torch.allclose(gradient, z.exp() - k))

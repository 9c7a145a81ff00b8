import torch
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

y = torch.tensor(1.0)
for value in (-2.0, -5.0, -10.0, -20.0):
    z = torch.tensor(value, requires_grad=True)
    log_loss = binary_cross_entropy_with_logits(z, y)
    squared = mse_loss(torch.sigmoid(z), y)
    (log_slope,) = torch.autograd.grad(log_loss, z)
    (squared_slope,) = torch.autograd.grad(squared, z)
    p = torch.sigmoid(z).detach()
    right = torch.allclose(squared_slope, 2 * (p - y) * p * (1 - p))
    print(f"z {value:5}: log loss {log_slope:6.3f}, squared {squared_slope:.1e}", right)

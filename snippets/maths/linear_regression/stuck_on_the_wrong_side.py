import torch
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

y = torch.tensor(1.0, dtype=torch.float64)
losses = {
    "log loss": binary_cross_entropy_with_logits,
    "squared loss": lambda z, y: mse_loss(torch.sigmoid(z), y),
}
for name, loss in losses.items():
    z, steps = torch.tensor(-8.0, dtype=torch.float64, requires_grad=True), 0
    while z < 0:  # until the prediction is right
        (gradient,) = torch.autograd.grad(loss(z, y), z)
        with torch.no_grad():
            z -= gradient
        steps += 1
    print(f"{name}: {steps} steps")

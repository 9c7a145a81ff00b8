import matplotlib.pyplot as plt
import torch
from torch.nn.functional import binary_cross_entropy_with_logits, mse_loss

z = torch.linspace(-8, 8, 200, requires_grad=True)
y = torch.ones_like(z)
_, panels = plt.subplots(1, 2)
losses = {
    "log loss": binary_cross_entropy_with_logits(z, y, reduction="none"),
    "squared": mse_loss(torch.sigmoid(z), y, reduction="none"),
}
for (name, loss), style in zip(losses.items(), ("-", "--"), strict=True):
    (slope,) = torch.autograd.grad(loss.sum(), z)
    panels[0].plot(z.detach(), loss.detach(), style, label=name)
    panels[1].plot(z.detach(), slope, style)
panels[0].set(title="loss (y = 1)", xlabel="z")
panels[0].legend()
panels[1].set(title="gradient", xlabel="z")
plt.show()

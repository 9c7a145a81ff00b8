import torch
from torch.nn.functional import binary_cross_entropy, binary_cross_entropy_with_logits

y = torch.zeros(3)
z = torch.tensor([20.0, 50.0, 200.0], requires_grad=True)  # sure, and wrong
p = torch.sigmoid(z)
for name, loss in {
    "by hand": -(1 - p).log(),
    "from p": binary_cross_entropy(p, y, reduction="none"),
    "from z": binary_cross_entropy_with_logits(z, y, reduction="none"),
}.items():
    (slope,) = torch.autograd.grad(loss.sum(), z, retain_graph=True)
    print(f"{name:8} loss {loss.tolist()}, slope {slope.tolist()}")

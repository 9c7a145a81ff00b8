import matplotlib.pyplot as plt
import torch
import torch.nn.functional as F

margin = torch.linspace(-8, 8, 201, requires_grad=True)
scores = torch.stack([margin, torch.zeros_like(margin)], dim=1)
target = torch.zeros(201, dtype=torch.long)

entropy = F.cross_entropy(scores, target, reduction="sum")
squared = (1 - scores.softmax(dim=1)[:, 0]).square().sum()
for loss, label in [(entropy, "cross-entropy"), (squared, "squared error")]:
    (slope,) = torch.autograd.grad(loss, margin, retain_graph=True)
    plt.plot(margin.detach().numpy(), slope.abs().numpy(), label=label)

plt.xlabel("margin of the correct class")
plt.ylabel("size of the gradient")
plt.legend()
plt.show()

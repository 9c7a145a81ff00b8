import matplotlib.pyplot as plt
import torch
from torch import nn

hidden = nn.Linear(1, 3)
output = nn.Linear(3, 1, bias=False)
with torch.no_grad():
    hidden.weight.fill_(1.0)
    hidden.bias.copy_(torch.tensor([1.0, 0.0, -1.0]))
    output.weight.copy_(torch.tensor([[1.0, -2.0, 1.0]]))

    x = torch.linspace(-2, 2, 401).unsqueeze(1)
    bends = torch.relu(hidden(x))
    y = output(bends)
print(bends.shape, y.shape)

labels = ["relu(x + 1)", "-2 relu(x)", "relu(x - 1)"]
pieces = (output.weight * bends).detach().T
for piece, label in zip(pieces, labels, strict=True):
    plt.plot(x, piece, "--", label=label)
plt.plot(x, y, color="black", linewidth=3, label="sum")
plt.ylim(-2.2, 2.2)
plt.xlabel("x")
plt.legend(loc="lower left")
plt.show()

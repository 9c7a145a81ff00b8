import math

import torch
from torch import nn
from torch.nn import functional as F

model = nn.Linear(2, 1).eval()
print("eval() stops recording:       ", not model(torch.ones(1, 2)).requires_grad)

model(torch.ones(1, 2)).sum().backward()
torch.optim.SGD(model.parameters()).zero_grad()
print("zero_grad() writes zeros:     ", model.weight.grad is not None)

perfect = torch.tensor([[1.0, 0.0, 0.0]])  # probability 1 for the right class
loss = F.cross_entropy(perfect, torch.tensor([0]))
print("softmax first, perfect loss 0:", math.isclose(loss, 0, abs_tol=1e-6))
print(f"it is {loss:.4f}")

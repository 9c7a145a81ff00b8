import torch
from captum.attr import IntegratedGradients
from torch import nn

model = nn.Linear(4, 3)
x = torch.randn(1, 4)
parts, gap = IntegratedGradients(model).attribute(x, target=1, return_convergence_delta=True)
assert torch.allclose(parts, model.weight[1] * x, atol=1e-5)  # exact for a linear model

import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 3)  # five samples, three features
layer = nn.Linear(3, 1)
w, b = layer.weight[0], layer.bias[0]
forms = {
    "scalar": torch.stack([w[0] * x[0] + w[1] * x[1] + w[2] * x[2] + b for x in X]),
    "vector": torch.stack([w @ x + b for x in X]),
    "matrix": X @ w + b,
    "column of ones": torch.cat([X, torch.ones(5, 1)], dim=1) @ torch.cat([w, layer.bias]),
}
print(tuple(layer.weight.shape), tuple(layer.bias.shape), tuple(layer(X).shape))
for name, prediction in forms.items():
    print(f"{name:14}", torch.allclose(prediction, layer(X).squeeze(1)))

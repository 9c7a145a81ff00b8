import torch
from torch import nn

torch.manual_seed(0)
X = torch.randn(5, 3)  # five samples, three features
layer = nn.Linear(3, 1)
w, b = layer.weight[0], layer.bias[0]
X1, w1 = torch.cat([X, torch.ones(5, 1)], dim=1), torch.cat([w, layer.bias])
forms = {
    "scalar": torch.stack([sum(w[j] * x[j] for j in range(3)) + b for x in X]),
    "vector": torch.stack([w @ x + b for x in X]),
    "matrix": X @ w + b,
    "column of ones": X1 @ w1,
}
print(tuple(layer.weight.shape), tuple(layer.bias.shape), tuple(layer(X).shape))
for name, prediction in forms.items():
    print(f"{name:14}", torch.allclose(prediction, layer(X).squeeze(1)))

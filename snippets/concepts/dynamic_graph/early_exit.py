import torch


def forward(x, weights):
    for w in weights:
        x = x * w
        if x > 10:
            return x
    return x


for value in (1.0, 3.0):
    weights = [torch.tensor(v, requires_grad=True) for v in (2.0, 3.0, 4.0)]
    y = forward(torch.tensor(value), weights)
    y.backward()
    print(f"x = {value:g}: y = {y:g}, gradients: {[w.grad for w in weights]}")

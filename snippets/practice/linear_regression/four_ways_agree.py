import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.model import StandardizedLinear
from snippets.kit.linear_regression.solvers import full_batch, least_squares, mini_batch
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, validation, _ = split(diabetes())
model = StandardizedLinear(training.names)
model.start_from(training)
X, y = model.standardize(training.features), training.target
weights, bias = least_squares(X, y)
exact = X @ weights + bias


def compare(name, weights, bias):
    prediction = (X @ weights + bias).detach()
    away = (prediction - exact).abs().max()
    excess = (prediction - y).square().mean() / (exact - y).square().mean() - 1
    text = "less than 1e-6" if away < 1e-6 else f"up to {away:.1f}"
    print(f"{name:21} predictions off by {text}, loss by {excess:z.2%}")


compare("full batch", *full_batch(X, y, steps=500, rate=0.4, momentum=0.8))
by_hand = mini_batch(X, y, epochs=100, rate=0.1, batch_size=32)
compare("mini-batch", *by_hand)

whole = {"batch_size": len(training), "rate": 0.4, "momentum": 0.8, "averaging": 0.0}
layer = train(training, validation, epochs=500, penalty=0.0, **whole)[0].linear
compare("nn.Linear, full batch", layer.weight[0], layer.bias)
layer = train(training, validation, epochs=100, penalty=0.0)[0].linear
compare("nn.Linear, mini-batch", layer.weight[0], layer.bias)
same = torch.allclose(layer.weight[0], by_hand[0], rtol=0, atol=1e-9)
print("mini-batch by hand and nn.Linear: weights within 1e-9:", same)

off = by_hand[0] - weights
for number in off.abs().topk(3).indices.tolist():
    print(f"{training.names[number]}: weight off by {off[number]:.1f}")

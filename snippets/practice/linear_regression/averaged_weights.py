import matplotlib.pyplot as plt
import torch

from snippets.kit.linear_regression.data import diabetes, split
from snippets.kit.linear_regression.solvers import least_squares
from snippets.kit.linear_regression.training import train

torch.set_num_threads(1)
training, _, _ = split(diabetes())
for averaging, label in {0.0: "last weights", 0.99: "averaged weights"}.items():
    # the training data in place of the validation data: here we watch the descent itself
    model, history = train(training, training, averaging=averaging, penalty=0.0)
    X, y = model.standardize(training.features), training.target
    weights, bias = least_squares(X, y)
    minimum = (X @ weights + bias - y).square().mean()
    excess = [row["loss"] / minimum - 1 for row in history]
    above = sum(value > 0.005 for value in excess[50:])
    print(f"{label}: more than 0.5 % above the minimum in {above} of the last 50 epochs")
    plt.semilogy(range(1, 101), excess, label=label)
plt.xlabel("epoch")
plt.ylabel("excess training loss")
plt.legend()
plt.show()

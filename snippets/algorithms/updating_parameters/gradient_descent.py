import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def gradient_descent(w, g, state, lr):
    return w - lr * g


moved, difference = compare(gradient_descent, torch.optim.SGD, lr=0.1)
print(moved, "less than 1e-12" if difference < 1e-12 else difference)

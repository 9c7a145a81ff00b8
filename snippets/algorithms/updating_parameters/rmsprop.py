import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def rmsprop(w, g, state, lr, alpha=0.99, eps=1e-8):
    state["s"] = alpha * state.get("s", 0) + (1 - alpha) * g**2
    return w - lr * g / (state["s"].sqrt() + eps)


moved, difference = compare(rmsprop, torch.optim.RMSprop, lr=0.001)
print(moved, "less than 1e-12" if difference < 1e-12 else difference)

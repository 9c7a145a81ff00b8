import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def heavy_ball(w, g, state, lr, momentum):
    state["v"] = momentum * state.get("v", 0) + g
    return w - lr * state["v"]


def nesterov_step(w, g, state, lr, momentum, nesterov):
    state["v"] = momentum * state.get("v", 0) + g
    return w - lr * (g + momentum * state["v"])


settings = {"lr": 0.02, "momentum": 0.9}
for rule, more in ((heavy_ball, {}), (nesterov_step, {"nesterov": True})):
    moved, difference = compare(rule, torch.optim.SGD, **settings, **more)
    print(f"{rule.__name__}: {moved}", "less than 1e-12" if difference < 1e-12 else difference)

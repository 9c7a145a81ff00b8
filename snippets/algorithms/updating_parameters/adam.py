import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def adam(w, g, state, lr, betas=(0.9, 0.999), eps=1e-8):
    t = state["t"] = state.get("t", 0) + 1
    m = state["m"] = betas[0] * state.get("m", 0) + (1 - betas[0]) * g
    s = state["s"] = betas[1] * state.get("s", 0) + (1 - betas[1]) * g**2
    m_hat, s_hat = m / (1 - betas[0] ** t), s / (1 - betas[1] ** t)
    return w - lr * m_hat / (s_hat.sqrt() + eps)


moved, difference = compare(adam, torch.optim.Adam, lr=0.01)
print(moved, "less than 1e-12" if difference < 1e-12 else difference)

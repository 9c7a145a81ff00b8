import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def adamw(w, g, state, lr, weight_decay, betas=(0.9, 0.999), eps=1e-8):
    t = state["t"] = state.get("t", 0) + 1
    m = state["m"] = betas[0] * state.get("m", 0) + (1 - betas[0]) * g
    s = state["s"] = betas[1] * state.get("s", 0) + (1 - betas[1]) * g**2
    m_hat, s_hat = m / (1 - betas[0] ** t), s / (1 - betas[1] ** t)
    return (1 - lr * weight_decay) * w - lr * m_hat / (s_hat.sqrt() + eps)


def adam_with_l2(w, g, state, **settings):
    decay = settings.pop("weight_decay")
    return adamw(w, g + decay * w, state, weight_decay=0, **settings)


settings = {"lr": 0.01, "weight_decay": 0.1}
for rule in (adamw, adam_with_l2):
    for optimizer_class in (torch.optim.AdamW, torch.optim.Adam):
        _, difference = compare(rule, optimizer_class, **settings)
        found = "the same" if difference < 1e-12 else f"differ by {difference:.1f}"
        print(f"{rule.__name__} and {optimizer_class.__name__}: {found}")

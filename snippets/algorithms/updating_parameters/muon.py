import torch

from snippets.algorithms.updating_parameters.against_torch import compare


def orthogonalise(update, a=3.4445, b=-4.7750, c=2.0315):
    wide = update.shape[0] <= update.shape[1]
    x = update.bfloat16() if wide else update.bfloat16().T
    x = x / x.norm().clamp(min=1e-7)
    for _ in range(5):
        gram = x @ x.T
        x = torch.addmm(x, torch.addmm(gram, gram, gram, beta=b, alpha=c), x, beta=a)
    return (x if wide else x.T).to(update.dtype)


def muon(w, g, state, lr, weight_decay, momentum=0.95):
    state["m"] = torch.lerp(state.get("m", torch.zeros_like(g)), g, 1 - momentum)
    update = orthogonalise(torch.lerp(g, state["m"], momentum))
    scale = max(1, w.shape[0] / w.shape[1]) ** 0.5
    return (1 - lr * weight_decay) * w - lr * scale * update


moved, difference = compare(muon, torch.optim.Muon, lr=0.02, weight_decay=0.01)
print(moved, "less than 1e-12" if difference < 1e-12 else difference)

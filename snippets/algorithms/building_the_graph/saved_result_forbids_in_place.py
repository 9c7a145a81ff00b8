import torch

x = torch.tensor(0.5, requires_grad=True)
for name in ("exp", "sigmoid", "tanh", "relu", "sqrt", "sin", "cos", "log", "neg"):
    y = getattr(torch, name)(x)
    saved = hasattr(y.grad_fn, "_saved_result")
    z = y.mul_(2)
    try:
        z.backward()
        outcome = "works"
    except RuntimeError:
        outcome = "error"
    print(f"{name:8} saves its result: {saved!s:5}  in-place on it: {outcome}")

import torch


def require(name, since):
    """Stop early, and say what is missing, instead of with an AttributeError later."""
    found = torch
    for part in name.split(".")[1:]:
        found = getattr(found, part, None)
        if found is None:
            raise RuntimeError(f"{name} needs torch {since} or later")
    return found


print(require("torch.accelerator.current_accelerator", "2.6").__name__)
try:
    require("torch.linalg.no_such_function", "99.0")
except RuntimeError as error:
    print(error)

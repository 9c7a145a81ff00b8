import inspect
import re

import torch


def apropos(module, *words):
    """Names in a module whose docstring contains all the words."""
    found = []
    for name in dir(module):
        doc = inspect.getdoc(getattr(module, name)) or ""
        if not name.startswith("_") and all(re.search(rf"\b{w}\b", doc, re.I) for w in words):
            found.append(name)
    return found


print(apropos(torch.linalg, "least squares"))
print(apropos(torch.special, "Bessel", "second kind"))

import sys

import torch


def problems(minimum=(2, 13)):
    """What is wrong with this installation; empty if nothing is."""
    found = []
    if sys.prefix == sys.base_prefix:
        found.append("not in a virtual environment")
    if torch.__version__ < minimum:
        found.append(f"torch {torch.__version__} is older than {minimum}")
    try:
        torch.ones(2).numpy()
    except RuntimeError as error:
        found.append(f"NumPy does not work with it: {error}")
    if not torch.distributed.is_available():
        found.append("built without torch.distributed")
    return found


print(problems())
print(problems(minimum=(99, 0))[0].partition(" is ")[2])

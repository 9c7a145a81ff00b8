import inspect

import torch

try:
    inspect.signature(torch.clamp)
except ValueError as error:
    print(str(error).split(" of type")[0])
print(inspect.getdoc(torch.clamp).splitlines()[0])

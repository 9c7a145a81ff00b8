import inspect

from torch import nn

print(inspect.getsource(nn.Linear.forward))

import torch
from torch.overrides import TorchFunctionMode

FACTORIES = {torch.empty, torch.zeros, torch.ones, torch.rand, torch.tensor, torch.arange}


class On(TorchFunctionMode):
    def __init__(self, device):
        super().__init__()
        self.device = device

    def __torch_function__(self, func, types, args=(), kwargs=None):
        kwargs = dict(kwargs or {})
        if func in FACTORIES and kwargs.get("device") is None:
            kwargs["device"] = self.device
        return func(*args, **kwargs)


with On("meta"):
    layer = torch.nn.Linear(1000, 1000)
print("ours:", layer.weight.device)
with torch.device("meta"):
    layer = torch.nn.Linear(1000, 1000)
    (mode,) = torch.overrides._get_current_function_mode_stack()
print("torch.device:", layer.weight.device)
print("a mode, too:", isinstance(mode, TorchFunctionMode))

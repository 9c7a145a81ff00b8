import torch
from torch import nn
from torch._subclasses.fake_tensor import FakeTensor, FakeTensorMode
from torch.distributed.tensor import DTensor
from torch.masked import MaskedTensor
from torch.utils.flop_counter import _FlopCounterMode

from snippets.pytorch2.tensor_subclasses.int8_weight import Int8Weight

ragged = torch.nested.nested_tensor([torch.ones(1), torch.ones(2)], layout=torch.jagged)
with torch.device("meta"):
    (device,) = torch.overrides._get_current_function_mode_stack()
tensors = nn.Parameter, FakeTensor, type(ragged), MaskedTensor, DTensor, Int8Weight
modes = type(device), FakeTensorMode, _FlopCounterMode
for kind in *tensors, *modes:
    function = getattr(kind, "__torch_function__", None)
    asked = {
        "off": function is torch._C._disabled_torch_function_impl,
        "inherited": function is not None and "__torch_function__" not in vars(kind),
        "own": "__torch_function__" in vars(kind),
        "-": function is None,
    }
    function = next(answer for answer, true in asked.items() if true)
    dispatch = "own" if "__torch_dispatch__" in vars(kind) else "-"
    print(f"{kind.__name__:17} function: {function:5} dispatch: {dispatch}")
w = nn.Parameter(torch.ones(2))
print(type(w).__name__, "+ 1 ->", type(w + 1).__name__)

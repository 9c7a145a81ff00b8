import warnings

import functorch
import torch
from torch import nn


def first_warning(call):
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        call()
    message = str(caught[0].message).replace("We've integrated functorch into PyTorch. ", "")
    return f"{caught[0].category.__name__}: {message.splitlines()[0][:72]}"


model = nn.Sequential(nn.Linear(2, 2))
print(first_warning(lambda: torch.jit.script(nn.ReLU())))
print(first_warning(lambda: functorch.vmap(torch.sin)(torch.ones(2))))
print(first_warning(lambda: torch.ao.quantization.quantize_dynamic(model, {nn.Linear})))
print(first_warning(lambda: torch.cpu.amp.autocast()))
print(first_warning(lambda: torch.backends.cuda.sdp_kernel()))

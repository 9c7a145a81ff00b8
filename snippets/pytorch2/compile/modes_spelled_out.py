import torch
from torch._dynamo.utils import counters

for mode, options in torch._inductor.list_mode_options().items():
    print(f"{mode:<26}", ", ".join(options) if len(options) < 5 else f"{len(options)} options")


@torch.compile(mode="reduce-overhead")
def f(x):
    return x.sin() + 1


result = f(torch.ones(8))
print("CUDA graphs left out:", counters["inductor"]["cudagraph_skips"])

import torch
from torch import nn
from torch.utils.benchmark import Timer

model = nn.Sequential(*[nn.Sequential(nn.Linear(256, 256), nn.GELU()) for _ in range(24)]).cuda()
x = torch.randn(16, 256, device="cuda")  # small: the time goes into starting kernels
with torch.inference_mode():
    for mode in (None, "default", "reduce-overhead", "max-autotune"):
        torch.compiler.reset()
        run = torch.compile(model, mode=mode) if mode else model
        run(x)  # compiles
        measured = Timer("run(x)", globals={"run": run, "x": x}).blocked_autorange()
        print(f"{mode or 'not compiled':<16} {measured.median * 1e6:8.0f} µs")

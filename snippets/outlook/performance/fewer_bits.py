import torch

x = torch.linspace(1, 2, 1001)
for dtype in (torch.float32, torch.bfloat16, torch.float8_e4m3fn, torch.float8_e5m2):
    error = ((x.to(dtype).float() - x) / x).abs().max()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:<13} {dtype.itemsize} bytes  largest {torch.finfo(dtype).max:.0e}", end="")
    print(f"  rounds by up to {error:.1%}")

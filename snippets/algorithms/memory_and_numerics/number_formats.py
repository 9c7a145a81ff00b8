import torch


def row(dtype, *rest):
    name = str(dtype).removeprefix("torch.")
    print(f"{name:9}{dtype.itemsize:6}", *rest)


print("dtype     bytes  limits")
for dtype in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64):
    info = torch.iinfo(dtype)
    row(dtype, f" {info.min} .. {info.max}")
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    row(dtype, f" ±{info.max:.2e}", f" eps {info.eps:.1e}")

import torch

print(f"{'dtype':9} {'bytes':>5} {'smallest':>21} {'largest':>20} {'eps':>9}")
for dtype in (torch.uint8, torch.int8, torch.int16, torch.int32, torch.int64):
    info = torch.iinfo(dtype)
    name = str(dtype).removeprefix("torch.")
    print(f"{name:9} {dtype.itemsize:5} {info.min:21} {info.max:20} {'-':>9}")
for dtype in (torch.float16, torch.bfloat16, torch.float32, torch.float64):
    info = torch.finfo(dtype)
    name = str(dtype).removeprefix("torch.")
    print(f"{name:9} {dtype.itemsize:5} {info.min:21.2e} {info.max:20.2e} {info.eps:9.1e}")

import torch

print("dtype          eps      smallest normal  smallest   largest  twice as large")
formats = {
    torch.float32: torch.int32,
    torch.bfloat16: torch.int16,
    torch.float16: torch.int16,
    torch.float8_e4m3fn: torch.uint8,
    torch.float8_e5m2: torch.uint8,
}
for dtype, integer in formats.items():
    info = torch.finfo(dtype)
    smallest = torch.tensor(1, dtype=integer).view(dtype).double().item()  # only the last bit set
    beyond = torch.tensor(2 * info.max, dtype=torch.float64).to(dtype).item()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:13} {info.eps:8.1e} {info.smallest_normal:9.1e} {smallest:15.1e}", end="")
    print(f" {info.max:10.5g}  {beyond}")

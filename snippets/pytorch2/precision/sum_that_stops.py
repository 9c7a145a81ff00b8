import torch

half = torch.tensor(0.5, dtype=torch.bfloat16)
gap = torch.nextafter(half, torch.ones_like(half)) - half
print(f"true sum 8.0; above 0.5, bfloat16 has gaps of {gap.item():.4f}")
for dtype in (torch.float32, torch.float16, torch.bfloat16):
    total = torch.zeros((), dtype=dtype)
    for _ in range(8000):
        total += 0.001
    at_once = torch.full((8000,), 0.001, dtype=dtype).sum()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:9} one after another {total.item():.3f}   sum() {at_once.item():.2f}")

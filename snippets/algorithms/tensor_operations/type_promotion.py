import torch

i8, u8, i64 = (torch.ones(2, dtype=d) for d in (torch.int8, torch.uint8, torch.int64))
f16, bf16 = (torch.ones(2, dtype=d) for d in (torch.float16, torch.bfloat16))
f32, f64 = (torch.ones(2, dtype=d) for d in (torch.float32, torch.float64))
mask = torch.tensor([True, False])
single = torch.tensor(1.0, dtype=torch.float64)  # no dimensions

pairs = {
    "mask + i64": (mask, i64),
    "i64 + f32": (i64, f32),
    "i64 + f16": (i64, f16),
    "i8 + u8": (i8, u8),
    "f32 + f64": (f32, f64),
    "f16 + bf16": (f16, bf16),
    "i8 + 1000": (i8, 1000),
    "f16 + 1.0": (f16, 1.0),
    "f32 + single": (f32, single),
    "i64 + single": (i64, single),
    "i64 + 1.0": (i64, 1.0),
    "mask + 1": (mask, 1),
    "f32 + 1j": (f32, 1j),
}
for text, (left, right) in pairs.items():
    dtype = torch.result_type(left, right)
    assert (left + right).dtype == dtype
    print(f"{text:13} {dtype}")

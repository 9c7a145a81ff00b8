import torch

i8, u8 = torch.ones(2, dtype=torch.int8), torch.ones(2, dtype=torch.uint8)
i64, mask = torch.ones(2, dtype=torch.int64), torch.tensor([True, False])
f16, bf16 = torch.ones(2).half(), torch.ones(2).bfloat16()
f32, f64 = torch.ones(2), torch.ones(2).double()
single = torch.tensor(1.0, dtype=torch.float64)  # no dimensions

for left, right in [
    ("mask", "i64"),
    ("i64", "f32"),
    ("i64", "f16"),
    ("i8", "u8"),
    ("f32", "f64"),
    ("f16", "bf16"),
    ("i8", "1000"),
    ("f16", "1.0"),
    ("f32", "single"),
    ("i64", "single"),
    ("i64", "1.0"),
    ("mask", "1"),
    ("f32", "1j"),
]:
    dtype = torch.result_type(eval(left), eval(right))
    assert eval(f"{left} + {right}").dtype == dtype
    print(f"{left:4} + {right:6}  {dtype}")

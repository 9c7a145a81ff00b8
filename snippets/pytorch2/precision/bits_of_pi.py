import math

import torch

formats = {
    torch.float32: (torch.int32, 8),
    torch.bfloat16: (torch.int16, 8),
    torch.float16: (torch.int16, 5),
    torch.float8_e4m3fn: (torch.uint8, 4),
    torch.float8_e5m2: (torch.uint8, 5),
}
for dtype, (integer, width) in formats.items():
    stored = torch.tensor(math.pi).to(dtype)
    size = 8 * dtype.itemsize
    bits = f"{stored.view(integer).item():0{size}b}"
    sign, exponent, fraction = bits[0], bits[1 : 1 + width], bits[1 + width :]
    bias = 2 ** (width - 1) - 1
    mantissa = 1 + int(fraction, 2) / 2 ** len(fraction)
    value = (-1) ** int(sign) * 2.0 ** (int(exponent, 2) - bias) * mantissa
    assert value == stored.float().item()
    name = str(dtype).removeprefix("torch.")
    print(f"{name:13} {value:<12.10g} {sign} {exponent} {fraction}")

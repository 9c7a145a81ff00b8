import torch

patterns = torch.arange(256, dtype=torch.int32)
sign, exponent, fraction = patterns >> 7, (patterns >> 3) & 15, patterns & 7
normal = 2.0 ** (exponent - 7) * (1 + fraction / 8)
subnormal = 2.0**-6 * (fraction / 8)  # exponent 0: no leading 1
value = torch.where(exponent == 0, subnormal, normal) * (1 - 2 * sign)
value[(patterns & 127) == 127] = torch.nan

stored = patterns.to(torch.uint8).view(torch.float8_e4m3fn).float()
print("equal:", torch.equal(value.nan_to_num(-1000), stored.nan_to_num(-1000)))
print(
    "NaN:",
    stored.isnan().sum().item(),
    " different numbers:",
    len(stored[~stored.isnan()].unique()),
)
finite = stored[~stored.isnan()]
print("from 1 up to 2:", finite[(finite >= 1) & (finite < 2)].tolist())
print("above 200:", finite[finite > 200].tolist())

import torch


def keep(x, bits):
    """Round float32 to a number of fraction bits (ties away from zero)."""
    drop = 23 - bits
    return ((x.view(torch.int32) + (1 << drop >> 1)) & -(1 << drop)).view(torch.float32)


torch.manual_seed(0)
a, b = torch.randn(2, 512, 512, dtype=torch.float64)
exact, a, b = a @ b, a.float(), b.float()
for name, bits in (("float32", 23), ("TF32", 10), ("bfloat16", 7)):
    product = keep(a, bits).double() @ keep(b, bits).double()  # the sum stays precise
    print(f"{name:9} {(product - exact).norm() / exact.norm():.0e}")

assert (keep(a, 7) == a.bfloat16()).float().mean() > 0.999  # all but ties
print("in force here:", torch.get_float32_matmul_precision())

import torch
from torch.nn.functional import ScalingType, scaled_mm

whole = ScalingType.TensorWise  # one scale for the whole tensor


def eight(t):
    """Fill the range of float8, and remember by how much."""
    scale = t.abs().max() / torch.finfo(torch.float8_e4m3fn).max
    return (t / scale).to(torch.float8_e4m3fn), scale


torch.manual_seed(0)
x, w = torch.randn(64, 256), 1e-3 * torch.randn(128, 256)  # a layer: a row for each output
(x8, x_scale), (w8, w_scale) = eight(x), eight(w)
scaled = scaled_mm(x8, w8.T, x_scale, whole, w_scale, whole, output_dtype=torch.float32)
by_hand = x8.float() @ w8.float().T * (x_scale * w_scale)
print("equal to the formula:", torch.allclose(scaled, by_hand, atol=1e-6))

plain = [t.to(torch.float8_e4m3fn).float() for t in (x, w)]
products = {
    "bfloat16": x.bfloat16().float() @ w.bfloat16().float().T,
    "float8": plain[0] @ plain[1].T,
    "float8, scaled": scaled,
}
exact = x.double() @ w.double().T
for name, product in products.items():
    print(f"{name:15} {(product - exact).norm() / exact.norm():.1%}")

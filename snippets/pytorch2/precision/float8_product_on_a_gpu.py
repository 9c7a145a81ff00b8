import torch
from torch.nn.functional import ScalingType, scaled_mm
from torch.utils.benchmark import Timer

each = ScalingType.RowWise  # one scale for each row


def eight(t):
    scale = t.abs().amax(1, keepdim=True).float() / torch.finfo(torch.float8_e4m3fn).max
    return (t / scale).to(torch.float8_e4m3fn), scale


def product(x8, x_scale, w8, w_scale):
    return scaled_mm(x8, w8.T, x_scale, each, w_scale.T, each, output_dtype=torch.bfloat16)


x, w = torch.randn(2, 8192, 8192, device="cuda", dtype=torch.bfloat16)
eights = [*eight(x), *eight(w)]
error = (product(*eights) - x @ w.T).float().norm() / (x @ w.T).float().norm()
times = [
    Timer(code, globals=globals()).blocked_autorange().median
    for code in ("x @ w.T", "product(*eights)")
]
print(f"error {error:.1%}, {times[0] / times[1]:.1f} times as fast as bfloat16")

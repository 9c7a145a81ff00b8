import torch
import torch.nn.functional as F

x, w = torch.randn(4, 8), torch.randn(8, 8)
labels = torch.tensor([0, 1, 2, 3])
operations = {
    "linear": lambda: F.linear(x, w),
    "conv1d": lambda: F.conv1d(x.view(1, 4, 8), w.view(2, 4, 8)),
    "softmax of a product": lambda: F.linear(x, w).softmax(1),
    "layer_norm of a product": lambda: F.layer_norm(F.linear(x, w), (8,)),
    "exp of a product": lambda: F.linear(x, w).exp(),
    "sum of a product": lambda: F.linear(x, w).sum(),
    "product + float32": lambda: F.linear(x, w) + x,
    "cross_entropy of a product": lambda: F.cross_entropy(F.linear(x, w), labels),
    "mse_loss of a product": lambda: F.mse_loss(F.linear(x, w), x),
}
with torch.autocast("cpu", dtype=torch.bfloat16):
    for name, operation in operations.items():
        print(f"{name:27} {str(operation().dtype).removeprefix('torch.')}")
    with torch.autocast("cpu", enabled=False):
        print(f"{'linear, autocast off inside':27} {str(F.linear(x, w).dtype)[6:]}")

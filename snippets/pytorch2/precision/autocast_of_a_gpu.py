import torch
import torch.nn.functional as F
from torch._subclasses import FakeTensorMode

with FakeTensorMode():  # tensors with a device, a shape and a dtype, but no numbers
    x, w = torch.randn(4, 8, device="cuda"), torch.randn(8, 8, device="cuda")
    torch.set_autocast_enabled("cuda", True)  # torch.autocast("cuda") stays off without a GPU
    torch.set_autocast_dtype("cuda", torch.float16)
    product = F.linear(x, w)
    operations = {
        "product": product,
        "relu of it": product.relu(),
        "softmax of it": product.softmax(1),
        "layer_norm of it": F.layer_norm(product, (8,)),
        "sum of it": product.sum(),
        "exp of it": product.exp(),
    }
    torch.set_autocast_enabled("cuda", False)
for name, result in operations.items():
    print(f"{name:17} {str(result.dtype).removeprefix('torch.')}")

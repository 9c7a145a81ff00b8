import torch
import torch.nn.functional as F

torch.manual_seed(0)
x = torch.randn(1, 1, 6, 6, dtype=torch.float64, requires_grad=True)
w = torch.randn(1, 1, 3, 3, dtype=torch.float64, requires_grad=True)
y = F.conv2d(x, w)
g = torch.randn_like(y)
to_x, to_w = torch.autograd.grad(y, (x, w), g)

with torch.no_grad():
    correlated = F.conv2d(x, g)
    convolved = F.conv2d(F.pad(g, (2, 2, 2, 2)), w.flip(2, 3))
    transposed = F.conv_transpose2d(g, w)
print("kernel: x correlated with g   ", torch.allclose(correlated, to_w))
print("input:  g convolved with w    ", torch.allclose(convolved, to_x))
print("input:  transposed convolution", torch.allclose(transposed, to_x))

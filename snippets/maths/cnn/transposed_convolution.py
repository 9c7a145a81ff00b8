import torch
import torch.nn.functional as F

torch.manual_seed(0)
w = torch.randn(4, 3, 3, 3, dtype=torch.float64)
for size in (9, 10):
    x = torch.randn(2, 3, size, size, dtype=torch.float64, requires_grad=True)
    y = F.conv2d(x, w, stride=2, padding=1)
    g = torch.randn_like(y)
    (to_x,) = torch.autograd.grad(y, x, g)

    left_over = (size + 2 * 1 - 3) % 2
    back = F.conv_transpose2d(g, w, stride=2, padding=1, output_padding=left_over)
    same = torch.allclose(back, to_x)
    adjoint = torch.allclose((y * g).sum(), (x * back).sum())
    print(f"{size} -> {y.shape[-1]} -> {back.shape[-1]}", "gradient", same, "adjoint", adjoint)

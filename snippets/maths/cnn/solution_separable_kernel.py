import torch
import torch.nn.functional as F

torch.manual_seed(0)
image = torch.randn(1, 1, 32, 32, dtype=torch.float64)
column = torch.tensor([1, 4, 6, 4, 1], dtype=torch.float64) / 16
blur = torch.outer(column, column)
print("rank", torch.linalg.matrix_rank(blur).item())

once = F.conv2d(image, blur.view(1, 1, 5, 5))
twice = F.conv2d(F.conv2d(image, column.view(1, 1, 5, 1)), column.view(1, 1, 1, 5))
print("same", torch.allclose(once, twice))

laplace = torch.tensor([[0.0, 1, 0], [1, -4, 1], [0, 1, 0]], dtype=torch.float64)
u, s, v = torch.linalg.svd(laplace)
print("rank", torch.linalg.matrix_rank(laplace).item())
parts = [
    s[r] * F.conv2d(F.conv2d(image, u[:, r].view(1, 1, 3, 1)), v[r].view(1, 1, 1, 3))
    for r in range(2)
]
print("same", torch.allclose(sum(parts), F.conv2d(image, laplace.view(1, 1, 3, 3))))

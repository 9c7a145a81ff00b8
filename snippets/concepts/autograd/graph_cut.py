import torch

x = torch.tensor([1.0, 2.0, 3.0, 4.0])
y = torch.tensor([3.0, 5.0, 5.0, 8.0])
w = torch.tensor(1.0, requires_grad=True)

each = [(w * xi - yi) ** 2 for xi, yi in zip(x, y, strict=True)]
try:
    torch.tensor([s.item() for s in each]).mean().backward()
except RuntimeError as error:
    print(error)

torch.stack(each).mean().backward()
print(w.grad)

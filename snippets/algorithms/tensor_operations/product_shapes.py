import torch

pairs = [
    ([3], [3]),
    ([2, 3], [3]),
    ([3], [3, 4]),
    ([2, 3], [3, 4]),
    ([5, 2, 3], [3]),
    ([5, 2, 3], [3, 4]),
    ([5, 2, 3], [5, 3, 4]),
    ([5, 1, 2, 3], [6, 3, 4]),
]
for left, right in pairs:
    product = torch.ones(left) @ torch.ones(right)
    print(f"{left!s:12} @ {right!s:9} -> {list(product.shape)}")

a, b = torch.ones(2, 3), torch.ones(3, 4)
print(torch.equal(a.mm(b), a @ b), torch.equal(a.mv(b[:, 0]), a @ b[:, 0]))
try:
    torch.ones(5, 2, 3).mm(b)
except RuntimeError as error:
    print(error)

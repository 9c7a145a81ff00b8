import torch

from snippets.pytorch2.tensor_subclasses.diagonal import Diagonal

d, x = Diagonal(torch.tensor([1.0, 2.0, 3.0])), torch.ones(2, 3)
print(torch.trace(d))
print(x @ d)
for b in x.T, x[0]:
    print("like the full matrix:", torch.equal(torch.matmul(d, b), d.values.diag() @ b))
large = Diagonal(torch.ones(100_000))
print(f"{torch.matmul(large, large).values.nbytes:,} bytes in place of {4 * 100_000**2:,}")
print("tensor:", isinstance(d, torch.Tensor), " like one:", torch.overrides.is_tensor_like(d))
try:
    torch.det(d)
except TypeError as error:
    print(error)

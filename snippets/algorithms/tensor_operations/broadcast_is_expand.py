import torch

column, row = torch.tensor([[10], [20], [30]]), torch.tensor([1, 2, 3, 4])

a, b = torch.broadcast_tensors(column, row)
print(a.shape, a.stride(), b.shape, b.stride())
print(torch.equal(a + b, column + row))

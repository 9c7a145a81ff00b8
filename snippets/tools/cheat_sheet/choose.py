import torch

x = torch.arange(12).view(3, 4)
x[0]  # tensor([0, 1, 2, 3])
x[-1, 0]  # tensor(8)
x[:, 1]  # tensor([1, 5, 9])
x[1:, ::2]  # tensor([[ 4, 6], [ 8, 10]])
x[..., -1]  # tensor([ 3, 7, 11])
x[[0, 2], [1, 3]]  # tensor([ 1, 11])
x[x > 8]  # tensor([ 9, 10, 11])
torch.where(x > 8, x, 0)[2]  # tensor([ 0, 9, 10, 11])
x.masked_fill(x < 9, -1)[2]  # tensor([-1, 9, 10, 11])
x.gather(1, torch.tensor([[3], [0], [1]])).T  # tensor([[3, 4, 9]])
view, copy = x[0], x[0].clone()
view[0] = 100
x[0, 0], copy[0]  # (tensor(100), tensor(0))
x[1] = 0
ends = x.add_(1)[1:, [0, -1]]  # tensor([[ 1, 1], [ 9, 12]])

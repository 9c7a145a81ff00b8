import torch

a, b = torch.tensor([[1.0, 2.0], [3.0, 4.0]]), torch.eye(2)
a * b  # tensor([[1., 0.], [0., 4.]])
a @ b  # tensor([[1., 2.], [3., 4.]])
torch.einsum("ij,kj->ik", a, b)  # tensor([[1., 2.], [3., 4.]])
a.sum()  # tensor(10.)
a.sum(0), a.prod(1)  # (tensor([4., 6.]), tensor([ 2., 12.]))
a.mean(1, keepdim=True)  # tensor([[1.5000], [3.5000]])
a.max(), a.argmax(1)  # (tensor(4.), tensor([1, 1]))
a.max(1).values  # tensor([2., 4.])
a.cumsum(1)  # tensor([[1., 3.], [3., 7.]])
a.sort(descending=True).values  # tensor([[2., 1.], [4., 3.]])
a.topk(1).indices  # tensor([[1], [1]])
a.clamp(2, 3)  # tensor([[2., 2.], [3., 3.]])
a.softmax(1).sum(1)  # tensor([1., 1.])
a.isfinite().all(), (a > 2).any()  # (tensor(True), tensor(True))
close = torch.allclose(a + 1e-9, a)  # True

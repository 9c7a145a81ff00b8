import torch

x = torch.tensor([[1.0, 3.0], [5.0, 7.0]])
x + torch.tensor([10.0, 20.0])  # tensor([[11., 23.], [15., 27.]])
x * torch.tensor([[1.0], [0.0]])  # tensor([[1., 3.], [0., 0.]])
x - x.mean(1, keepdim=True)  # tensor([[-1., 1.], [-1., 1.]])
(x[:, None] - x[None]).shape  # torch.Size([2, 2, 2])
size = torch.broadcast_shapes((8, 1), (7,))  # torch.Size([8, 7])

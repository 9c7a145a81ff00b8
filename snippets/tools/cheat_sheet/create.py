import numpy as np
import torch

torch.tensor([[1, 2], [3, 4]])  # tensor([[1, 2], [3, 4]])
torch.zeros(2, 3)  # tensor([[0., 0., 0.], [0., 0., 0.]])
torch.full((2, 2), 7.0)  # tensor([[7., 7.], [7., 7.]])
torch.eye(2)  # tensor([[1., 0.], [0., 1.]])
torch.arange(0, 10, 3)  # tensor([0, 3, 6, 9])
torch.linspace(0, 1, 3)  # tensor([0.0000, 0.5000, 1.0000])
torch.zeros_like(torch.ones(2))  # tensor([0., 0.])
torch.manual_seed(0)
torch.rand(2, 3).shape  # torch.Size([2, 3])
torch.randn(2, 3).shape  # torch.Size([2, 3])
torch.randint(10, (4,)).dtype  # torch.int64
torch.randperm(5).dtype  # torch.int64
torch.from_numpy(np.ones(2)).dtype  # torch.float64
torch.arange(3).numpy()  # array([0, 1, 2])
torch.arange(3).tolist()  # [0, 1, 2]
number = torch.tensor([3.5]).item()  # 3.5

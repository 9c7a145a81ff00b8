import torch
import torch.nn.functional as F

x = torch.tensor([[[1.0, 3.0, 2.0, 4.0]]], requires_grad=True)
F.max_pool1d(x, kernel_size=2, stride=1).sum().backward()
print(x.grad.flatten().tolist())

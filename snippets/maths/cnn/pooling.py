import torch
import torch.nn.functional as F

x = torch.tensor([[1.0, 5, 2, 2], [3, 0, 2, 2], [0, 1, 7, 4], [8, 6, 5, 9]])
x.requires_grad_()
g = torch.tensor([[[10.0, 20.0], [30.0, 40.0]]])

largest = F.max_pool2d(x[None], 2)
mean = F.avg_pool2d(x[None], 2)
print("max ", largest.tolist())
print("mean", mean.tolist())
print(torch.autograd.grad(largest, x, g)[0])
print(torch.autograd.grad(mean, x, g)[0])

quarter = torch.full((1, 1, 2, 2), 0.25)
print(torch.equal(mean, F.conv2d(x[None], quarter, stride=2)))

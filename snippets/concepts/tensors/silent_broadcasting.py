import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])

error = prediction - target
print(error.shape, (error**2).mean())

error = prediction.squeeze(1) - target
print(error.shape, (error**2).mean())

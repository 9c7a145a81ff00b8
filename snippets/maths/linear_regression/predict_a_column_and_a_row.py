import torch

prediction = torch.tensor([[1.0], [2.0], [3.0]])
target = torch.tensor([1.0, 2.0, 3.0])
loss = (prediction - target).square().mean()
print(round(loss.item(), 4))

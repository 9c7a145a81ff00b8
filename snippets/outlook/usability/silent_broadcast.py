import torch

torch.manual_seed(0)
prediction = torch.randn(100, 1)
target = prediction.squeeze(1)  # a perfect prediction, shape (100,)

difference = prediction - target
print(difference.shape)
print(f"loss: {difference.square().mean():.2f}")
print(f"with equal shapes: {(prediction.squeeze(1) - target).square().mean():.2f}")

import torch

guess = torch.tensor([[3.0], [5.0], [9.0], [11.0]])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])

error = guess - fare
print(error.shape, (error**2).mean())
error = guess.squeeze(1) - fare
print(error.shape, (error**2).mean())

import torch
from torch.nn.functional import mse_loss

km = torch.tensor([1.0, 2.0, 4.0, 5.0])
fare = torch.tensor([3.0, 5.0, 9.0, 11.0])
rate = torch.tensor(1.0, requires_grad=True)
base = torch.tensor(1.0, requires_grad=True)

guess = rate * km + base
mse_loss(guess, fare).backward()
print("autograd:", rate.grad, base.grad)

error = guess.detach() - fare
print("formula: ", 2 * (error * km).mean(), 2 * error.mean())

import torch

rate = torch.tensor(2.0, requires_grad=True)
km = torch.tensor([1.0, 2.0])
guess = rate * km
print(km.requires_grad, guess.requires_grad, rate.grad)

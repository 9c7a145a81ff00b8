import torch

rate = torch.tensor(2.0, requires_grad=True)
at_night = torch.tensor(1.5, requires_grad=True)
fare = rate * 4
fare.backward()
try:
    at_night - 0.1 * at_night.grad
except TypeError as error:
    print(error)

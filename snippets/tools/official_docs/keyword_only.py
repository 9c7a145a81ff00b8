import torch

w = torch.zeros(2, requires_grad=True)
torch.optim.SGD([w], 0.1, 0.9)  # lr and momentum may go by position
try:
    torch.optim.SGD([w], 0.1, 0.9, 0, 0, False, True)
except TypeError as error:
    print(error)

try:
    torch.clamp(torch.tensor([1.0, 2.0]), minimum=0)
except TypeError as error:
    print(str(error).strip())

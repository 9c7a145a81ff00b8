import torch

w = torch.tensor(1.0, requires_grad=True)
s = (w * 4 - 8) ** 2
s.backward()
try:
    s.backward()
except RuntimeError as error:
    print(str(error).partition(" (")[0])

s = (w * 4 - 8) ** 2  # compute it again: a new graph
s.backward()

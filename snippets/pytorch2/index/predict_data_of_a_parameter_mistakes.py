import torch

w = torch.tensor(2.0, requires_grad=True)

# %% the graph has kept a copy of the old value
square = w * w
square.backward()
w.data.mul_(10)
print(w.grad)

# %% the change is noticed, as it is with detach()
square = w * w
w.detach().mul_(10)
try:
    square.backward()
except RuntimeError as error:
    print(type(error).__name__)

# %% the multiplication is recorded, and counts for the square as well
square = (w * 10) * (w * 10)
square.backward()
print(w.grad)

import torch

w = torch.tensor(2.0, requires_grad=True)
a = 3 * w
b = a**2

# %% every change in place is refused
a += 1
try:
    b.backward()
except RuntimeError as error:
    print(type(error).__name__)

# %% a change in place cuts off the history
b = b.detach()
b += 1
print(b.item(), w.grad)

# %% the graph keeps a value of its own, so the change is lost
b + 1
b.backward()
print(b.item(), w.grad)

import torch

x = torch.tensor(3.0, requires_grad=True)

# %% only the last round of the loop counts
y = (x * x).detach() * x
y.backward()
print(y.item(), x.grad)

# %% a while loop of Python leaves no record
y = x.item()
while y < 20:
    y = y * x.item()
print(y, x.grad)

# %% the loop ends before 20 is exceeded
y = x * x
y.backward()
print(y.item(), x.grad)

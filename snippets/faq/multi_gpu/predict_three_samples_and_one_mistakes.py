import torch

x = torch.tensor([1.0, 2.0, 3.0, 10.0])
w = torch.tensor(1.0, requires_grad=True)
gradients = []

# %% the mean of the gradients is the gradient of the whole batch
print(*torch.autograd.grad((w * x).mean(), w))

# %% the gradients of the processes are added
for shard in (x[:3], x[3:]):
    gradients += torch.autograd.grad((w * shard).mean(), w)
print(torch.stack(gradients).sum())

# %% each process adds up its samples, and the sum is divided by the number of processes
for shard in (x[:3], x[3:]):
    gradients += torch.autograd.grad((w * shard).sum(), w)
print(torch.stack(gradients).mean())

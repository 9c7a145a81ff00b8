import torch

x = torch.tensor([1.0, 2.0, 3.0, 10.0])
w = torch.tensor(1.0, requires_grad=True)
gradients = []
for shard in (x[:3], x[3:]):
    loss = (w * shard).mean()
    gradients += torch.autograd.grad(loss, w)
print(torch.stack(gradients).mean())

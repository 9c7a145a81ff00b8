import torch
from torch.func import grad

x = torch.tensor(2.0, requires_grad=True)

# %% the second gradient is added to the first
(x**4 + x**4).backward()
print(x.grad)

# %% the first gradient is a number, and a number has derivative 0
print(grad(lambda x: grad(lambda y: y**4)(x.detach()) + 0 * x)(x.detach()))

# %% the second grad starts where the first has arrived
slope = grad(lambda x: x**4)
print(slope(slope(x.detach())))

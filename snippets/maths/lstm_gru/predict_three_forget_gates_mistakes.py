import torch

start = torch.tensor(1.0, requires_grad=True)

# %% a forget gate of 1 forgets everything
c = start
for f in (0.5, 1.0, 0.5):
    c = (1 - f) * c + 2.0
c.backward()
print(c.item(), start.grad.item())

# %% what is added passes the gradient on unharmed, whatever the gates are
c = start
for f in (0.5, 1.0, 0.5):
    c = c + ((f - 1) * c).detach() + 2.0
c.backward()
print(c.item(), start.grad.item())

# %% the last gate alone decides how much of the gradient comes back
c = start
for f in (0.5, 1.0, 0.5):
    before, c = c, f * c + 2.0
(slope,) = torch.autograd.grad(c, before)
print(c.item(), slope.item())

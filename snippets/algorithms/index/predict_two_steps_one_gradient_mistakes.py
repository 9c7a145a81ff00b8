import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.25)
loss = (w - 3) ** 2
loss.backward()
optimizer.step()

# %% a gradient is used up by the first step
optimizer.zero_grad()
optimizer.step()
print(w.item())

# %% each step finds the gradient at the place where it is
optimizer.zero_grad()
((w - 3) ** 2).backward()
optimizer.step()
print(w.item())

# %% a step goes in the direction of the gradient
with torch.no_grad():
    w.fill_(1.0)
    w += 0.25 * w.grad
    w += 0.25 * w.grad
print(w.item())

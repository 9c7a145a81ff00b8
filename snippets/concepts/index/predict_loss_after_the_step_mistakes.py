import torch

w = torch.tensor(1.0, requires_grad=True)
optimizer = torch.optim.SGD([w], lr=0.125)
loss = (2 * w - 6) ** 2
loss.backward()

# %% the loss follows the parameter
optimizer.step()
loss = (2 * w - 6) ** 2
print(w.item(), loss.item())

# %% a step adds the gradient
with torch.no_grad():
    w += 0.125 * w.grad
print(w.item(), loss.item())

# %% the derivative of the square is enough, the factor 2 inside is forgotten
with torch.no_grad():
    w -= 0.125 * 2 * (2 * w - 6)
print(w.item(), loss.item())

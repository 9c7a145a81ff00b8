import torch

w = torch.tensor(0.0, requires_grad=True)

# %% zero_grad() clears what momentum remembers
for _ in range(3):
    optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5)
    optimizer.zero_grad()
    w.backward()
    optimizer.step()
print(w.item())

# %% momentum is an average of the gradients
velocity = 0.0
with torch.no_grad():
    for _ in range(3):
        velocity = 0.5 * velocity + (1 - 0.5) * 1.0
        w -= velocity
print(w.item())

# %% momentum adds half of the old velocity once more
optimizer = torch.optim.SGD([w], lr=1.0, momentum=0.5, nesterov=True)
for _ in range(3):
    optimizer.zero_grad()
    w.backward()
    optimizer.step()
print(w.item())

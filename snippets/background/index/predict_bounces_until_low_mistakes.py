import torch

ratio = torch.tensor(0.5, requires_grad=True)
height, bounces = 1.0, 0

# %% only the last turn of the loop is in the graph
while height >= 0.2:
    height = torch.as_tensor(height).detach() * ratio
    bounces += 1
height.backward()
print(bounces, ratio.grad)

# %% the loop stops while the height is still above the limit
while height * ratio >= 0.2:
    height = height * ratio
    bounces += 1
height.backward()
print(bounces, ratio.grad)

# %% a loop whose length depends on the data cannot be differentiated
while height >= 0.2:
    height = height * ratio.item()
    bounces += 1
print(bounces, ratio.grad)

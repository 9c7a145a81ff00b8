import torch

runs = []
x = torch.ones(2, requires_grad=True)


def layer(x):
    runs.append(1)
    return x.sin()


# %% backward needs no further run of the layers
layer(layer(layer(x))).sum().backward()
print(3, len(runs))

# %% what is checkpointed is put off until backward
print(len(runs), end=" ")
layer(layer(layer(x))).sum().backward()
print(len(runs))

# %% each layer is computed again from the very beginning
layer(layer(layer(x)))
print(len(runs), end=" ")
for depth in (3, 2, 1):
    y = x
    for _ in range(depth):
        y = layer(y)
print(len(runs))

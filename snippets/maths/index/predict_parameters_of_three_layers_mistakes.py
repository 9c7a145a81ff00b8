from torch import nn

layers = nn.Linear(10, 10), nn.Conv1d(1, 1, 3, padding=1), nn.RNN(1, 1)


def count(layer, wanted):
    return sum(p.numel() for name, p in layer.named_parameters() if wanted(name))


# %% biases are no parameters
print([count(layer, lambda name: "weight" in name) for layer in layers])

# %% each connection has a weight of its own, and each output a bias
cells = [(row, column) for row in range(10) for column in range(10)]
near = sum(abs(row - column) <= 1 for row, column in cells)
before = sum(column <= row for row, column in cells)
print([len(cells) + 10, near + 10, before + 10])

# %% a layer has one bias for each of its outputs
print([count(layer, lambda name: "bias_hh" not in name) for layer in layers])

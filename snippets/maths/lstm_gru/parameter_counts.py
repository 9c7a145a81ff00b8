from torch import nn


def count(gates, inputs, hidden, layers=1, directions=1):
    """The number of parameters of a recurrent module, by the formula."""
    total = 0
    for layer in range(layers):
        read = inputs if layer == 0 else directions * hidden
        total += directions * gates * (hidden * read + hidden**2 + 2 * hidden)
    return total


for module, gates in (nn.RNN, 1), (nn.GRU, 3), (nn.LSTM, 4):
    for layers, bidirectional in (1, False), (2, True):
        model = module(32, 64, num_layers=layers, bidirectional=bidirectional)
        by_module = sum(p.numel() for p in model.parameters())
        by_formula = count(gates, 32, 64, layers, 1 + bidirectional)
        size = f"{layers} x {1 + bidirectional}"
        print(f"{module.__name__:4}   {size}   {by_module:7,}   {by_module == by_formula}")

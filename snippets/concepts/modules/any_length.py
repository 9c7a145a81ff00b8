import torch
from torch import nn

for layer_type in (nn.RNN, nn.GRU):
    layer = layer_type(input_size=4, hidden_size=3, batch_first=True)
    count = sum(parameter.numel() for parameter in layer.parameters())
    print(layer_type.__name__, count, "parameters")
    for length in (7, 70):
        output, last = layer(torch.zeros(2, length, 4))
        print("  ", tuple(output.shape), tuple(last.shape))

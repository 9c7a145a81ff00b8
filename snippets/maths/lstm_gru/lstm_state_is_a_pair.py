import torch
from torch import nn

x = torch.zeros(3, 5, 8)
lstm = nn.LSTM(8, 16, batch_first=True)
h_0, c_0 = torch.zeros(1, 3, 16), torch.zeros(1, 3, 16)
try:
    lstm(x, h_0)
except IndexError as error:
    print(error)
try:
    output, h_n = lstm(x)
    h_n.shape  # noqa: B018
except AttributeError as error:
    print(error)

output, (h_n, c_n) = lstm(x, (h_0, c_0))
print(tuple(h_n.shape), tuple(c_n.shape))

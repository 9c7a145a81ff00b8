import torch
from torch import nn

x = torch.zeros(3, 5, 8)  # (N, L, D)
gru = nn.GRU(8, 16, batch_first=True)
try:
    gru(x, torch.zeros(3, 1, 16))  # the batch first here too?
except RuntimeError as error:
    print(error)

output, h_n = gru(x, torch.zeros(1, 3, 16))  # (layers, N, H), always
print(tuple(output.shape))

lstm = nn.LSTM(8, 16, batch_first=True)
try:
    lstm(x, torch.zeros(1, 3, 16))  # an LSTM has two states
except (RuntimeError, IndexError, ValueError) as error:
    print(type(error), error)

import torch
from torch import nn

x = torch.zeros(3, 5, 8)  # (N, L, D)
gru = nn.GRU(8, 16, batch_first=True)
try:
    gru(x, torch.zeros(3, 1, 16))
except RuntimeError as error:
    print(error)

output, h_n = gru(x, torch.zeros(1, 3, 16))  # (layers, N, H) in either layout
print(tuple(output.shape))

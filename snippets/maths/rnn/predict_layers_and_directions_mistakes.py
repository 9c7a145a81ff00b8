import torch
from torch import nn

rnn = nn.RNN(8, 16, num_layers=2, bidirectional=True, batch_first=True)
output, h_n = rnn(torch.zeros(3, 5, 8))

# %% batch_first holds for the state, too
h_n = h_n.transpose(0, 1)
print(tuple(output.shape), tuple(h_n.shape))

# %% the two directions are added
output = output.unflatten(2, (2, 16)).sum(dim=2)
print(tuple(output.shape), tuple(h_n.shape))

# %% h_n holds the last layer only, as output does
h_n = h_n[-2:]
print(tuple(output.shape), tuple(h_n.shape))

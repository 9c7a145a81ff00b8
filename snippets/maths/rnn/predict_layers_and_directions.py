import torch
from torch import nn

rnn = nn.RNN(8, 16, num_layers=2, bidirectional=True, batch_first=True)
output, h_n = rnn(torch.zeros(3, 5, 8))
print(tuple(output.shape), tuple(h_n.shape))

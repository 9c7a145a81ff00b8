import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(3, 4, num_layers=2, bidirectional=True, batch_first=True)
output, h_n = rnn(torch.randn(2, 5, 3))
forward, backward = h_n[-2], h_n[-1]  # both of the last layer

print("forward: output[:, -1, :4]  ", torch.allclose(forward, output[:, -1, :4]))
print("backward: output[:, 0, 4:]  ", torch.allclose(backward, output[:, 0, 4:]))
print("backward: output[:, -1, 4:] ", torch.allclose(backward, output[:, -1, 4:]))

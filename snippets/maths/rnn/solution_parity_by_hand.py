from itertools import product

import torch
from torch import nn

rnn = nn.RNN(1, 2, nonlinearity="relu", batch_first=True)
with torch.no_grad():
    rnn.weight_ih_l0.copy_(torch.tensor([[-1.0], [1.0]]))
    rnn.weight_hh_l0.copy_(torch.tensor([[1.0, 1.0], [-1.0, -1.0]]))
    rnn.bias_ih_l0.zero_()
    rnn.bias_hh_l0.zero_()

bits = torch.tensor(list(product([0.0, 1.0], repeat=10)))[:, :, None]
output, _ = rnn(bits)
parity = output.sum(dim=-1)  # the readout adds the two units
print("sequences:", len(bits))
print("right at every step:", torch.equal(parity, bits[:, :, 0].cumsum(dim=1) % 2))

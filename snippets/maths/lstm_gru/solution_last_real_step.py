import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
x, lengths = torch.randn(3, 5, 4), torch.tensor([2, 5, 3])
gru = nn.GRU(4, 6, batch_first=True)

output, _ = gru(x)
last = output[torch.arange(3), lengths - 1]

_, h_n = gru(pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False))
print("equal to 1e-6:", torch.allclose(last, h_n[0], rtol=0, atol=1e-6))

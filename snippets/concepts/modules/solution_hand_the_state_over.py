import torch
from torch import nn

torch.manual_seed(0)
gru = nn.GRU(input_size=4, hidden_size=3, batch_first=True)
sequence = torch.randn(2, 10, 4)
whole, last = gru(sequence)

first, state = gru(sequence[:, :6])
second, state = gru(sequence[:, 6:], state)
print(torch.allclose(torch.cat([first, second], dim=1), whole, atol=1e-6))
print(torch.allclose(state, last, atol=1e-6))

forgetful, _ = gru(sequence[:, 6:])
print(torch.allclose(forgetful, whole[:, 6:], atol=1e-6))

import torch
from torch import nn

torch.manual_seed(0)
rnn = nn.RNN(input_size=4, hidden_size=3, batch_first=True)
sequence = torch.randn(1, 7, 4)
output, last = rnn(sequence)
print(output.shape, last.shape)

h = torch.zeros(1, 3)
for t in range(7):
    from_input = sequence[:, t] @ rnn.weight_ih_l0.T + rnn.bias_ih_l0
    from_state = h @ rnn.weight_hh_l0.T + rnn.bias_hh_l0
    h = torch.tanh(from_input + from_state)
    assert torch.allclose(output[:, t], h, atol=1e-6)
print(torch.allclose(last[0], h, atol=1e-6))

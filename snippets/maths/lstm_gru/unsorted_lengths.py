import torch
from torch import nn
from torch.nn.utils.rnn import pack_padded_sequence

torch.manual_seed(0)
x, lengths = torch.randn(3, 5, 4), [2, 5, 3]
try:
    pack_padded_sequence(x, lengths, batch_first=True)
except RuntimeError as error:
    print(str(error).split(". You")[0])

packed = pack_padded_sequence(x, lengths, batch_first=True, enforce_sorted=False)
rnn = nn.RNN(4, 6, batch_first=True)
_, h_n = rnn(packed)
alone = torch.stack([rnn(x[n, :length])[1][0] for n, length in enumerate(lengths)])
print("in the order given:", torch.allclose(h_n[0], alone, rtol=0, atol=1e-6))

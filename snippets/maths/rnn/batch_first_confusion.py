import torch
from torch import nn

torch.manual_seed(0)
x = torch.randn(3, 5, 8)  # meant as (N, L, D): 3 sequences of 5 steps
changed = x.clone()
changed[0] = 0  # only the first sequence changes

for batch_first in (False, True):
    rnn = nn.RNN(8, 16, batch_first=batch_first)
    before, after = rnn(x)[0], rnn(changed)[0]
    kept = torch.equal(before[1:], after[1:])
    print(f"batch_first={batch_first}: {tuple(before.shape)}, other outputs kept: {kept}")

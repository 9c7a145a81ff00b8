import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
for both in (False, True):
    rnn = nn.RNN(1, 1, batch_first=True, bidirectional=both)
    jacobian = jacrev(lambda x, rnn=rnn: rnn(x[None, :, None])[0][0].sum(-1))(torch.randn(10))
    print("bidirectional" if both else "one direction", (jacobian != 0).sum().item(), "of 100")

import torch
from torch import nn

norm, x = nn.BatchNorm1d(1), torch.tensor([[0.0], [1.0], [5.0], [9.0]])


def ask(norm, order=(True, False)):
    for training in order:
        norm.train(training)
        print(torch.allclose(norm(x)[:2], norm(x[:2])))


# %% each row is normalised by itself
ask(nn.LayerNorm(1))

# %% it takes the mean of the batch in both modes
ask(nn.BatchNorm1d(1, track_running_stats=False))

# %% training mode uses the running statistics, eval mode those of the batch
ask(norm, order=(False, True))

import torch
from torch import nn
from torch.func import jacrev

torch.manual_seed(0)
n = 10
linear = nn.Linear(n, n)
conv = nn.Conv1d(1, 1, kernel_size=3, padding=1)
rnn = nn.RNN(1, 1, batch_first=True)

layers = {
    "linear": (linear, linear),
    "convolution": (conv, lambda x: conv(x[None, None])[0, 0]),
    "recurrent": (rnn, lambda x: rnn(x[None, :, None])[0][0, :, 0]),
}
for name, (module, function) in layers.items():
    edges = (jacrev(function)(torch.randn(n)) != 0).sum().item()
    parameters = sum(p.numel() for p in module.parameters())
    print(f"{name:12} connections {edges:3}  parameters {parameters:3}")

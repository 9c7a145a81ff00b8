import torch
from torch import nn

torch.manual_seed(0)
both = nn.RNN(3, 4, batch_first=True, bidirectional=True)
forward, backward = nn.RNN(3, 4, batch_first=True), nn.RNN(3, 4, batch_first=True)
weights = both.state_dict()
forward.load_state_dict({name: weights[name] for name in forward.state_dict()})
backward.load_state_dict({name: weights[name + "_reverse"] for name in forward.state_dict()})

x = torch.randn(2, 5, 3)
from_left, _ = forward(x)
from_right = backward(x.flip(1))[0].flip(1)
ours = torch.cat([from_left, from_right], dim=-1)
print("equal to 1e-6:", torch.allclose(ours, both(x)[0], rtol=0, atol=1e-6))

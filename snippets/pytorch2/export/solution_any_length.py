import torch
from torch import nn
from torch.export import Dim

torch.manual_seed(0)
gru = nn.GRU(4, 8, batch_first=True).eval()
cell = nn.GRUCell(4, 8)
cell.load_state_dict({name.removesuffix("_l0"): w for name, w in gru.state_dict().items()})

batch = Dim("batch")
example = (torch.zeros(2, 4), torch.zeros(2, 8))
program = torch.export.export(cell, example, dynamic_shapes=({0: batch}, {0: batch}))
step = program.module()

for length in (1, 5, 40):
    x = torch.randn(3, length, 4)
    state = torch.zeros(3, 8)
    for t in range(length):
        state = step(x[:, t], state)
    print(length, torch.allclose(state, gru(x)[1][0], atol=1e-6))

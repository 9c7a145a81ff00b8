import torch
from torch import nn
from torch._higher_order_ops import scan
from torch.export import Dim, export


class Scanned(nn.Module):
    def __init__(self, gru):
        super().__init__()
        self.cell = nn.GRUCell(gru.input_size, gru.hidden_size)
        weights = {name[:-3]: value for name, value in gru.state_dict().items()}
        self.cell.load_state_dict(weights)

    def forward(self, x):
        def step(state, row):
            state = self.cell(row, state)
            return state, state.clone()

        start = x.new_zeros(x.shape[1], self.cell.hidden_size)
        return scan(step, start, x)[1]


torch.manual_seed(0)
gru = nn.GRU(3, 4)
program = export(Scanned(gru), (torch.zeros(5, 2, 3),), dynamic_shapes=[{0: Dim("t")}])
for length in (1, 5, 40):
    x = torch.randn(length, 2, 3)
    print(length, torch.allclose(program.module()(x), gru(x)[0], atol=1e-6))

import torch
from torch import nn

cell = nn.GRUCell(1, 1)
with torch.no_grad():
    for p in cell.parameters():
        p.zero_()
    cell.bias_ih.copy_(torch.tensor([0.0, 100.0, 100.0]))  # reset, update, new
state = torch.tensor([[0.5]])
print(cell(torch.zeros(1, 1), state).item())

import torch
from torch import nn


class Turn(nn.Module):
    def __init__(self, as_buffer):
        super().__init__()
        matrix = torch.tensor([[0.0, 1.0], [-1.0, 0.0]])
        if as_buffer:
            self.register_buffer("matrix", matrix)
        else:
            self.matrix = matrix

    def forward(self, x):
        return x @ self.matrix


x = torch.tensor([[1.0, 2.0]], dtype=torch.float64)
for as_buffer in (False, True):
    turn = Turn(as_buffer).to(torch.float64)
    try:
        print(turn(x))
    except RuntimeError as error:
        print(error)

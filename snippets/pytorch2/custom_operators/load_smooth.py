import torch

try:
    torch.export.load("smooth.pt2")
except RuntimeError as error:
    print(f"{type(error).__name__}: {str(error).partition('.')[0]}")

import snippets.pytorch2.custom_operators.leaky_shape  # noqa: F401

program = torch.export.load("smooth.pt2")
print(program.module()(torch.ones(1, 4)))

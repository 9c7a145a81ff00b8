import traceback

import torch


def model(x, w1, w2):
    hidden = torch.relu(x @ w1)
    print("hidden:", tuple(hidden.shape), "largest:", hidden.max().item())
    return hidden @ w2


try:
    model(torch.ones(4, 3), torch.ones(3, 5), torch.ones(6, 1))
except RuntimeError as error:
    print("failed at:", traceback.extract_tb(error.__traceback__)[-1].line)
    print("because:", error)

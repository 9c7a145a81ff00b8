import torch
from torch import nn


def step(model, images, labels):
    scores = model(images.flatten(1))
    weights = torch.ones(9)
    return nn.functional.cross_entropy(scores, labels, weights)


try:
    step(nn.Linear(64, 10), torch.zeros(4, 8, 8), torch.zeros(4, dtype=torch.long))
except RuntimeError as error:
    print(error)
    frame = error.__traceback__.tb_next.tb_frame  # that of step
    for name, value in frame.f_locals.items():
        if torch.is_tensor(value):
            print(f"{name:<8} {tuple(value.shape)}")

import warnings

import torch


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.tensor([0.5, 1.0], requires_grad=True)
cup = hand(angles).detach()  # the hand is there already

with warnings.catch_warnings(record=True) as caught, torch.autograd.set_detect_anomaly(True):
    warnings.simplefilter("always")
    gap = hand(angles) - cup
    squares = gap.square().sum()
    distance = squares.sqrt()
    try:
        distance.backward()
    except RuntimeError as error:
        print(error)

lines = str(caught[0].message).splitlines()
print(lines[0], lines[-2].strip(), sep="\n")

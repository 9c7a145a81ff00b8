from math import cos, sin

import torch


def hand(angles):
    directions = angles.cumsum(0)  # of the two links, each of length 1
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.tensor([0.5, 1.0], requires_grad=True)
rows = []
for v in torch.eye(2):
    angles.grad = None
    hand(angles).backward(v)
    rows.append(angles.grad)
jacobian = torch.stack(rows)
print(jacobian)

a, b = 0.5, 0.5 + 1.0
by_hand = torch.tensor([[-sin(a) - sin(b), -sin(b)], [cos(a) + cos(b), cos(b)]])
print(torch.allclose(jacobian, by_hand))

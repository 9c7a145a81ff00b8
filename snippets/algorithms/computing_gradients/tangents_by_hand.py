import torch
from torch.func import jvp


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles, u = torch.tensor([0.5, 1.0]), torch.tensor([1.0, -2.0])

d, d_dot = angles.cumsum(0), u.cumsum(0)
c, c_dot = d.cos(), -d.sin() * d_dot
s, s_dot = d.sin(), d.cos() * d_dot
position = torch.stack([c.sum(), s.sum()])
velocity = torch.stack([c_dot.sum(), s_dot.sum()])
print(velocity, torch.allclose(velocity, jvp(hand, (angles,), (u,))[1]))

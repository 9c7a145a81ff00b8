import torch
from torch.func import jacrev, jvp, vjp


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


angles = torch.tensor([0.5, 1.0])
u = torch.tensor([1.0, -2.0])  # how fast the joints turn
v = torch.tensor([0.0, 1.0])  # the force at the hand

position, velocity = jvp(hand, (angles,), (u,))
position, pull_back = vjp(hand, angles)
(torque,) = pull_back(v)
print(velocity, torque)

jacobian = jacrev(hand)(angles)
print(torch.allclose(velocity, jacobian @ u))
print(torch.allclose(torque, v @ jacobian))
print(torch.allclose(v @ velocity, torque @ u))

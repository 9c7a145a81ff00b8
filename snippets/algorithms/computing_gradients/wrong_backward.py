import torch
from torch.autograd import gradcheck
from torch.func import jacrev


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


class Reach(torch.autograd.Function):
    @staticmethod
    def forward(target):
        angles = torch.tensor([0.5, 1.0], dtype=target.dtype)
        for _ in range(10):
            gap = hand(angles) - target
            angles = angles - torch.linalg.solve(jacrev(hand)(angles), gap)
        return angles

    @staticmethod
    def setup_context(ctx, inputs, output):
        ctx.save_for_backward(output)

    @staticmethod
    def backward(ctx, g):
        (angles,) = ctx.saved_tensors
        return torch.linalg.solve(jacrev(hand)(angles), g)  # no transpose


cup = torch.tensor([1.0, 1.2], dtype=torch.float64, requires_grad=True)
try:
    gradcheck(Reach.apply, cup)
except RuntimeError as error:
    print(error)

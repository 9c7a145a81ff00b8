import torch
from torch.autograd import gradcheck, gradgradcheck
from torch.func import jacrev


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


class Reach(torch.autograd.Function):
    """The angles that bring the hand to a target."""

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
        return torch.linalg.solve(jacrev(hand)(angles).T, g)


cup = torch.tensor([1.0, 1.2], dtype=torch.float64, requires_grad=True)
angles = Reach.apply(cup)
print(angles)
print(torch.allclose(hand(angles), cup))
print(gradcheck(Reach.apply, cup), gradgradcheck(Reach.apply, cup))

import torch

from snippets.practice.not_learning.program import Program


def neighbours_agree(program):
    """Share of training images whose nearest other image has the same label."""
    x, y = program.train_x, program.train_y
    nearest = torch.cdist(x, x).fill_diagonal_(torch.inf).argmin(dim=1)
    return (y[nearest] == y).float().mean().item()


class LabelsShuffled(Program):
    def split(self, x, y):
        return super().split(x[torch.randperm(len(x))], y)

import torch

from snippets.practice.not_learning.program import Program


def shared_rows(program):
    """How many validation images are in the training part as well."""
    seen = {tuple(row) for row in program.train_x.tolist()}
    return sum(tuple(row) in seen for row in program.valid_x.tolist())


class DataLeaked(Program):
    def split(self, x, y):
        train = torch.randperm(len(x))[:898]
        valid = torch.randperm(len(x))[898:]
        return x[train], y[train], x[valid], y[valid]

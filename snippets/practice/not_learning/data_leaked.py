import torch

from snippets.practice.not_learning.program import Program


def shared_rows(program):
    """How many validation images are in the training part as well."""
    seen = {bytes(row) for row in program.train_x.numpy()}
    return sum(bytes(row) in seen for row in program.valid_x.numpy())


class DataLeaked(Program):
    def split(self, x, y):
        train = torch.randperm(len(x))[:898]
        valid = torch.randperm(len(x))[898:]
        return x[train], y[train], x[valid], y[valid]

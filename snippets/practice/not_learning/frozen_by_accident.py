from copy import deepcopy

from snippets.practice.not_learning.program import Program


def unmoved(program):
    """Names of parameters that a step leaves as they were."""
    before = deepcopy(program.model.state_dict())
    program.step(program.train_x[:32], program.train_y[:32])
    after = program.model.state_dict()
    return [name for name in before if after[name].equal(before[name])]


class FrozenByAccident(Program):
    def optimize(self):
        optimizer = super().optimize()
        self.model = deepcopy(self.model)  # after the optimizer took its parameters
        return optimizer

from snippets.practice.not_learning.program import Program


def relative_step(program):
    """Length of the first layer's first step, over the length of its weights."""
    before = program.model[0].weight.detach().clone()
    program.step(program.train_x[:32], program.train_y[:32])
    return ((program.model[0].weight - before).norm() / before.norm()).item()


class RateTooHigh(Program):
    rate = 50.0


class RateTooLow(Program):
    rate = 0.00005

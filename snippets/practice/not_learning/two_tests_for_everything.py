from torch.nn import functional as F


def first_loss(program):
    """Loss of the first batch, before any step."""
    x, y = program.train_x[:32], program.train_y[:32]
    return program.loss(program.predict(x), y).item()


def overfit_one_batch(program, steps=300):
    """Cross-entropy of one batch after training on nothing else."""
    x, y = program.train_x[:32], program.train_y[:32]
    for _ in range(steps):
        program.step(x, y)
    return F.cross_entropy(program.predict(x), y).item()

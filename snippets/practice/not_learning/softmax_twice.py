from torch.nn import functional as F

from snippets.practice.not_learning.program import Program


def loss_of_the_answer(program):
    """Loss of scores that are right beyond doubt."""
    y = program.train_y[:32]
    return program.loss(20.0 * F.one_hot(y, 10), y).item()


class SoftmaxTwice(Program):
    def loss(self, scores, labels):
        return F.cross_entropy(scores.softmax(dim=1), labels)

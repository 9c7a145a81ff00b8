import math

from snippets.practice.not_learning.all_tests import fires
from snippets.practice.not_learning.broadcast_in_the_loss import classes_pulled_up
from snippets.practice.not_learning.data_leaked import shared_rows
from snippets.practice.not_learning.dead_relus import silent_units
from snippets.practice.not_learning.eval_forgotten import answers_differ
from snippets.practice.not_learning.frozen_by_accident import unmoved
from snippets.practice.not_learning.gradients_cut import without_gradient
from snippets.practice.not_learning.inputs_not_scaled import input_spread
from snippets.practice.not_learning.labels_shuffled import neighbours_agree
from snippets.practice.not_learning.no_zero_grad import gradient_growth
from snippets.practice.not_learning.softmax_twice import loss_of_the_answer
from snippets.practice.not_learning.two_tests_for_everything import overfit_one_batch
from snippets.practice.not_learning.wrong_axis import batch_minus_samples
from snippets.practice.not_learning.wrong_learning_rate import relative_step

STUCK = [  # it cannot even learn one batch by heart
    (silent_units, "10"),
    (without_gradient, "8"),
    (unmoved, "9"),
    (relative_step, "11"),
    (classes_pulled_up, "6"),
    (loss_of_the_answer, "4"),
]
TREE = {  # for each kind of curve: a test, and where its alarm leads; else to the next
    "explodes": [(relative_step, "11"), (gradient_growth, "7"), (input_spread, "2")],
    "comes back": [(input_spread, "2")],
    "stays": [(overfit_one_batch, STUCK), (neighbours_agree, "1")],
    "stops too high": [
        (batch_minus_samples, "5"),
        (loss_of_the_answer, "4"),
        (without_gradient, "8"),
    ],
    "looks good": [(answers_differ, "12"), (shared_rows, "3")],
}


def kind_of_curve(losses):
    """A rough look at the training losses of some epochs."""
    first, best, last = losses[0], min(losses), losses[-1]
    if not max(losses) < 2 * math.log(10):  # NaN is not smaller either
        return "explodes"
    if last > 1.1 * best:
        return "comes back"
    if best > 0.8 * first:
        return "stays"
    return "stops too high" if last > 1 else "looks good"


def diagnose(program, epochs=4):
    """What the curve does, the tests asked one after the other, and the number of the bug."""
    look = kind_of_curve([row[0] for row in program().train(epochs)])
    branch, asked = TREE[look], []
    while branch:
        (test, then), *branch = branch
        asked.append(test.__name__)
        if fires(test, program):
            if isinstance(then, str):
                return look, asked, then
            branch = then
    return look, asked, None

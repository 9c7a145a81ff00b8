import math
from functools import cache

from snippets.practice.not_learning.broadcast_in_the_loss import (
    BroadcastInTheLoss,
    classes_pulled_up,
)
from snippets.practice.not_learning.data_leaked import DataLeaked, shared_rows
from snippets.practice.not_learning.dead_relus import DeadRelus, silent_units
from snippets.practice.not_learning.eval_forgotten import EvalForgotten, answers_differ
from snippets.practice.not_learning.frozen_by_accident import FrozenByAccident, unmoved
from snippets.practice.not_learning.gradients_cut import GradientsCut, without_gradient
from snippets.practice.not_learning.inputs_not_scaled import InputsNotScaled, input_spread
from snippets.practice.not_learning.labels_shuffled import LabelsShuffled, neighbours_agree
from snippets.practice.not_learning.no_zero_grad import NoZeroGrad, gradient_growth
from snippets.practice.not_learning.softmax_twice import SoftmaxTwice, loss_of_the_answer
from snippets.practice.not_learning.two_tests_for_everything import first_loss, overfit_one_batch
from snippets.practice.not_learning.wrong_axis import WrongAxis, batch_minus_samples
from snippets.practice.not_learning.wrong_learning_rate import (
    RateTooHigh,
    RateTooLow,
    relative_step,
)

BUGS = {
    "1": LabelsShuffled,
    "2": InputsNotScaled,
    "3": DataLeaked,
    "4": SoftmaxTwice,
    "5": WrongAxis,
    "6": BroadcastInTheLoss,
    "7": NoZeroGrad,
    "8": GradientsCut,
    "9": FrozenByAccident,
    "10": DeadRelus,
    "11a": RateTooHigh,
    "11b": RateTooLow,
    "12": EvalForgotten,
}

PASSES = {  # every test, in the order of the data's way, and what it should give
    neighbours_agree: lambda share: share > 0.5,
    input_spread: lambda spread: 0.1 < spread < 3,
    shared_rows: lambda count: count == 0,
    first_loss: lambda loss: abs(loss - math.log(10)) < 0.1,
    loss_of_the_answer: lambda loss: loss < 0.01,
    batch_minus_samples: lambda difference: abs(difference) < 0.001,
    classes_pulled_up: lambda count: count == 1,
    gradient_growth: lambda ratio: abs(ratio - 1) < 0.01,
    without_gradient: lambda names: not names,
    unmoved: lambda names: not names,
    silent_units: lambda share: share < 0.5,
    relative_step: lambda ratio: 1e-5 < ratio < 0.1,
    answers_differ: lambda difference: difference == 0,
    overfit_one_batch: lambda loss: loss < 0.1,
}


@cache
def fires(test, kind, seed=0):
    """Whether a test raises an alarm for a fresh program of this kind."""
    return not PASSES[test](test(kind(seed)))


def alarms(kind, seed=0):
    """Names of the tests that a program fails, each tried on a fresh one."""
    return [test.__name__ for test in PASSES if fires(test, kind, seed)]

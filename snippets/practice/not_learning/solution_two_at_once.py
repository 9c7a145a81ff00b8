from snippets.practice.not_learning.all_tests import alarms
from snippets.practice.not_learning.frozen_by_accident import FrozenByAccident
from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.wrong_learning_rate import RateTooHigh, relative_step


class Both(FrozenByAccident, RateTooHigh):
    pass


for kind in Both, RateTooHigh, Program:
    print(kind.__name__, f"relative step {relative_step(kind()):.0e}")
    print(" ", alarms(kind))

from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.wrong_learning_rate import (
    RateTooHigh,
    RateTooLow,
    relative_step,
)

print("Program:", f"{relative_step(Program()):.0e}")
print("RateTooHigh:", f"{relative_step(RateTooHigh()):.0e}")
print("RateTooLow:", f"{relative_step(RateTooLow()):.0e}")

import math

from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.two_tests_for_everything import first_loss, overfit_one_batch

print(f"guessing: {math.log(10):.2f}  first loss: {first_loss(Program()):.2f}")
print("one batch learnt by heart:", overfit_one_batch(Program()) < 0.1)

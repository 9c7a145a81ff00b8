from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.two_tests_for_everything import first_loss, overfit_one_batch

program = Program()
print(f"fresh: {first_loss(program):.1f}")
overfit_one_batch(program)
print(f"after another test: {first_loss(program):.1f}")

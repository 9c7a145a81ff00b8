from snippets.practice.not_learning.dead_relus import DeadRelus, silent_units
from snippets.practice.not_learning.program import Program

print("Program:", round(silent_units(Program()), 1))
print("DeadRelus:", round(silent_units(DeadRelus()), 1))

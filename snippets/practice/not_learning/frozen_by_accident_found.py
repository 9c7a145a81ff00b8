from snippets.practice.not_learning.frozen_by_accident import FrozenByAccident, unmoved
from snippets.practice.not_learning.program import Program

print("Program:", unmoved(Program()))
print("FrozenByAccident:", unmoved(FrozenByAccident()))

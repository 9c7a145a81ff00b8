from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.wrong_axis import WrongAxis, batch_minus_samples

print("Program:", abs(round(batch_minus_samples(Program()), 2)))
print("WrongAxis:", abs(round(batch_minus_samples(WrongAxis()), 2)))

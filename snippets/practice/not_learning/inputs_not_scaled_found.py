from snippets.practice.not_learning.inputs_not_scaled import InputsNotScaled, input_spread
from snippets.practice.not_learning.program import Program

print("Program:", round(input_spread(Program()), 2))
print("InputsNotScaled:", round(input_spread(InputsNotScaled()), 2))

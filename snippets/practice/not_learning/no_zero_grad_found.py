from snippets.practice.not_learning.no_zero_grad import NoZeroGrad, gradient_growth
from snippets.practice.not_learning.program import Program

print("Program:", round(gradient_growth(Program()), 2))
print("NoZeroGrad:", round(gradient_growth(NoZeroGrad()), 2))

from snippets.practice.not_learning.gradients_cut import GradientsCut, without_gradient
from snippets.practice.not_learning.program import Program

print("Program:", without_gradient(Program()))
print("GradientsCut:", without_gradient(GradientsCut()))

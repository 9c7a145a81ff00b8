from snippets.practice.not_learning.eval_forgotten import EvalForgotten, answers_differ
from snippets.practice.not_learning.program import Program

print("Program:", answers_differ(Program()) > 0)
print("EvalForgotten:", answers_differ(EvalForgotten()) > 0)

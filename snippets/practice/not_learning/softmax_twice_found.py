from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.softmax_twice import SoftmaxTwice, loss_of_the_answer

print("Program:", round(loss_of_the_answer(Program()), 2))
print("SoftmaxTwice:", round(loss_of_the_answer(SoftmaxTwice()), 2))

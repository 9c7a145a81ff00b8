import torch

from snippets.practice.not_learning.all_tests import alarms
from snippets.practice.not_learning.inputs_not_scaled import InputsNotScaled
from snippets.practice.not_learning.no_zero_grad import NoZeroGrad
from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.softmax_twice import SoftmaxTwice


class WithAdam:
    def optimize(self):
        return torch.optim.Adam(self.model.parameters(), lr=0.003)


for kind in Program, InputsNotScaled, SoftmaxTwice, NoZeroGrad:
    both = type("Both", (WithAdam, kind), {})
    learns = both().train(epochs=8)[-1][2] > 0.8
    print(f"{kind.__name__:15} more than 0.8 right: {learns!s:5}", *alarms(both))

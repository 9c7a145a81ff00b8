from snippets.practice.not_learning.all_tests import alarms
from snippets.practice.not_learning.program import Program
from snippets.practice.not_learning.thirteenth import Thirteenth

for kind in Program, Thirteenth:
    print(kind.__name__, [f"{row[1]:.1f}" for row in kind().train(6)])
print("alarms:", alarms(Thirteenth))

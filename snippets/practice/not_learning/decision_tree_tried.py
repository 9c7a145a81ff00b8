from snippets.practice.not_learning.all_tests import BUGS
from snippets.practice.not_learning.decision_tree import diagnose
from snippets.practice.not_learning.program import Program

for planted, program in {"none": Program, **BUGS}.items():
    look, asked, found = diagnose(program)
    alarm = asked[-1] if found else "no alarm"
    print(f"{planted:>4}  {look:14}  tests asked: {len(asked)}  {alarm:20}  found: {found}")

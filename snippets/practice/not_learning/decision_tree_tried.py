from snippets.practice.not_learning.all_tests import BUGS
from snippets.practice.not_learning.decision_tree import diagnose
from snippets.practice.not_learning.program import Program

for planted, program in {"none": Program, **BUGS}.items():
    look, asked, found = diagnose(program)
    print(f"{planted:>4}  {look:14}  {' > '.join(asked)}  found: {found}")

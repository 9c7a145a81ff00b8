from snippets.practice.not_learning.data_leaked import DataLeaked, shared_rows
from snippets.practice.not_learning.program import Program

print("Program:", shared_rows(Program()))
print("DataLeaked:", shared_rows(DataLeaked()))

from snippets.practice.not_learning.labels_shuffled import LabelsShuffled, neighbours_agree
from snippets.practice.not_learning.program import Program

print("Program:", round(neighbours_agree(Program()), 2))
print("LabelsShuffled:", round(neighbours_agree(LabelsShuffled()), 2))

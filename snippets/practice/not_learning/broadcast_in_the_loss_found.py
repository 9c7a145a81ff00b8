from snippets.practice.not_learning.broadcast_in_the_loss import (
    BroadcastInTheLoss,
    classes_pulled_up,
)
from snippets.practice.not_learning.program import Program

print("Program:", round(classes_pulled_up(Program()), 1))
print("BroadcastInTheLoss:", round(classes_pulled_up(BroadcastInTheLoss()), 1))

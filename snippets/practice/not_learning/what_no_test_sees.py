from snippets.practice.not_learning.all_tests import alarms
from snippets.practice.not_learning.program import Program


class OtherPreparation(Program):
    """The validation images alone are upside down: eight rows of eight pixels."""

    def split(self, x, y):
        train_x, train_y, valid_x, valid_y = super().split(x, y)
        return train_x, train_y, valid_x.view(-1, 8, 8).flip(1).flatten(1), valid_y


print("alarms:", alarms(OtherPreparation))
for kind in (Program, OtherPreparation):
    training, validation, accuracy = kind().train(epochs=4)[-1]
    print(f"{kind.__name__}: more than 0.6 right in validation: {accuracy > 0.6}")

import torch

from snippets.pytorch2.debugging.run_tests import alarms
from snippets.pytorch2.debugging.sentence_model import SentenceModel
from snippets.pytorch2.debugging.test_sentence_model import examples


class DropoutForgotten(SentenceModel):
    def drop(self, h):
        return h


def test_training_is_random(model):
    model.train()
    assert not torch.equal(model(*examples()), model(*examples()))


print("old tests:", alarms(DropoutForgotten))
for kind in (SentenceModel, DropoutForgotten):
    try:
        test_training_is_random(kind())
        print(kind.__name__, "passes")
    except AssertionError:
        print(kind.__name__, "fails")

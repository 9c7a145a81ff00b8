import torch

from snippets.pytorch2.debugging.test_sentence_model import TESTS


def alarms(kind):
    """The names of the tests that fail for a model of this class."""
    torch.set_num_threads(1)  # small operations are faster
    failed = []
    for test in TESTS:
        torch.manual_seed(0)
        try:
            test(kind().eval())
        except Exception:  # whatever it is, the test has noticed
            failed.append(test.__name__.removeprefix("test_"))
    return failed

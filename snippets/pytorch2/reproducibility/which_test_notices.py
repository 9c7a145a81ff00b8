from snippets.pytorch2.reproducibility import test_reproducible as tests
from snippets.pytorch2.reproducibility.broken import BROKEN
from snippets.pytorch2.reproducibility.training import Training

columns = {
    "same seed": tests.test_same_seed_same_bits,
    "resumed": tests.test_resumed_as_if_nothing_had_happened,
    "noise": tests.test_no_two_samples_get_the_same_noise,
}


def fails(test, kind):
    try:
        test(kind)
    except AssertionError:
        return "FAILS"
    return "passes"


print(f"{'':26}", *(f"{name:>9}" for name in columns))
for kind in (Training, *BROKEN):
    print(f"{kind.__name__:26}", *(f"{fails(test, kind):>9}" for test in columns.values()))

import matplotlib.pyplot as plt

from snippets.pytorch2.debugging.planted import PLANTED
from snippets.pytorch2.debugging.run_tests import alarms
from snippets.pytorch2.debugging.sentence_model import SentenceModel
from snippets.pytorch2.debugging.test_sentence_model import TESTS

tests = [test.__name__.removeprefix("test_") for test in TESTS]
kinds = [SentenceModel, *PLANTED]
found = {kind.__name__: alarms(kind) for kind in kinds}
print("the model itself:", found["SentenceModel"])
print("only one test notices:", [name for name, failed in found.items() if len(failed) == 1])

figure, axes = plt.subplots(figsize=(6.2, 4.2))
for y, failed in enumerate(found.values()):
    axes.scatter(range(len(tests)), [y] * len(tests), s=6, color="C6")
    axes.scatter(
        [tests.index(test) for test in failed], [y] * len(failed), s=70, color="C1", zorder=3
    )
labels = [test.replace("_", " ") for test in tests]
axes.set_xticks(range(len(tests)), labels, fontsize=10, rotation=40, ha="left")
axes.set_yticks(range(len(kinds)), found, fontsize=10)
axes.invert_yaxis()
axes.xaxis.tick_top()
axes.grid(axis="y", visible=False)
axes.tick_params(length=0)
axes.spines[["left", "bottom"]].set_visible(False)
plt.show()

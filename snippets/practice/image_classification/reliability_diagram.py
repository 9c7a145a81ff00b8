import matplotlib.pyplot as plt

from snippets.kit.image_classification.data import digits, halves, hold_back
from snippets.kit.image_classification.evaluation import logits_of, reliability, temperature
from snippets.kit.image_classification.trained import digits_model, validation_run

training, test = halves(digits())
heat = temperature(validation_run()[1], hold_back(training)[1].labels)
logits = logits_of(digits_model(), test)

figure, pair = plt.subplots(1, 2, figsize=(6.4, 3.2), sharey=True)
for axes, (name, scaled) in zip(pair, [("before", logits), ("after", logits / heat)], strict=True):
    sure, right, count = reliability(scaled, test.labels).T
    seen = count > 0
    axes.plot([0, 1], [0, 1], ":", color="C6")
    axes.scatter(sure[seen], right[seen], s=20 + count[seen] / 2, alpha=0.7, clip_on=False)
    axes.set(
        title=name, xlabel="confidence", xticks=[0, 0.5, 1], xlim=(0, 1.02), ylim=(-0.05, 1.05)
    )
pair[0].set_ylabel("accuracy")
plt.show()

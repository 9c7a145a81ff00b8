import matplotlib.pyplot as plt

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import error_rate, transcribe
from snippets.kit.speech_recognition.trained import digit_model

test = load("test")
said = dict(zip(test, transcribe(digit_model(), test), strict=True))
figure, axes = plt.subplots(
    1, 2, figsize=(6.4, 2.6), sharey=True, layout="constrained", width_ratios=(2, 1)
)
for panel, name in zip(axes, ("voice", "speed"), strict=True):
    for group in sorted({getattr(one, name) for one in test}):
        own = [one for one in test if getattr(one, name) == group]
        rate = error_rate([one.text for one in own], [said[one] for one in own])
        panel.bar(str(group), rate, color="C0")
    panel.set_xlabel(name)
    panel.tick_params(axis="x", labelsize=10)
axes[0].set_ylabel("digit error rate")
plt.show()

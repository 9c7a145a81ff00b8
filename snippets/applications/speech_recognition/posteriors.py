import matplotlib.pyplot as plt

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.evaluation import scores_of
from snippets.kit.speech_recognition.features import log_mel
from snippets.kit.speech_recognition.model import ALPHABET
from snippets.kit.speech_recognition.trained import digit_model

one = load("test")[7]
probabilities = scores_of(digit_model(), [one.samples])[0].exp()
figure, (above, below) = plt.subplots(
    2, 1, figsize=(7, 4), sharex=True, layout="constrained", height_ratios=(1, 1)
)
above.imshow(
    log_mel(one.samples).T.numpy(),
    origin="lower",
    aspect="auto",
    extent=(0, one.seconds, -0.5, 39.5),
    cmap="Greys",
    interpolation="none",
)
above.set(title=" ".join(one.text), ylabel="mel band")
time = [0.04 * step for step in range(len(probabilities))]
below.plot(time, probabilities[:, 0], ":", color="0.5", label="blank")
for key in sorted({ALPHABET.index(digit) for digit in one.text}):
    below.plot(time, probabilities[:, key], label=ALPHABET[key])
below.set(xlabel="seconds", ylabel="probability", ylim=(0, 1.5), yticks=(0, 0.5, 1))
below.legend(loc="upper center", ncols=6)
for axes in (above, below):
    axes.grid(False)
plt.show()

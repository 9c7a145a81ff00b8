import matplotlib.pyplot as plt

from snippets.kit.speech_recognition.data import load
from snippets.kit.speech_recognition.features import HOP, power_spectrum

one = load("test")[7]
decibels = power_spectrum(one.samples).clamp(min=1e-9).log10().mul(10).T
decibels = decibels.clamp(min=decibels.max() - 60).div(5).round().mul(5).numpy()
figure, (wave, spectrum) = plt.subplots(
    2, 1, figsize=(7, 3.8), sharex=True, height_ratios=(1, 2), layout="constrained"
)
pieces = one.samples.unfold(0, HOP, HOP)  # what happens within 10 ms, as one stroke
time = [number * HOP / 8000 for number in range(len(pieces))]
wave.fill_between(time, pieces.amin(dim=1), pieces.amax(dim=1), linewidth=0)
wave.set(title=" ".join(one.text), ylabel="sample", ylim=(-1, 1))
spectrum.imshow(
    decibels,
    origin="lower",
    aspect="auto",
    extent=(0, one.seconds, 0, 4000),
    cmap="Greys",
    interpolation="none",
)
spectrum.set(xlabel="seconds", ylabel="hertz")
for axes in (wave, spectrum):
    axes.grid(False)
plt.show()

import matplotlib.pyplot as plt

from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import read
from snippets.kit.digits.evaluation import logits_of
from snippets.kit.digits.trained import code_reader

reader, codes = code_reader(), codes_by("test")
logits = logits_of(reader.model, codes.pixels[:1]) / reader.calibration.temperature
reading = read(logits)
print("written", codes.labels[0].tolist(), "around", codes.centres[0].tolist())
print("read   ", reading.digits[0].tolist(), "at columns", reading.places[0].tolist())
figure, (above, below) = plt.subplots(2, 1, figsize=(6.4, 4), sharex=True, height_ratios=[1, 1.2])
above.imshow(codes.pixels[0, 0].numpy(), cmap="Greys", interpolation="none", aspect="auto")
shown = logits[0].softmax(dim=0).numpy()
below.imshow(shown, cmap="Blues", interpolation="none", aspect="auto", vmin=0, vmax=1)
below.plot(reading.places[0], reading.digits[0], "o", markerfacecolor="none", color="C1")
below.set(yticks=range(11), yticklabels=[*map(str, range(10)), "none"], xlabel="column")
below.tick_params(labelsize=10)
above.set(yticks=[])
for axes in (above, below):
    axes.grid(False)
plt.show()

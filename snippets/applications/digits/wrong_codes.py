import matplotlib.pyplot as plt

from snippets.kit.digits.data import codes_by
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import logits_of
from snippets.kit.digits.trained import code_reader

reader, codes = code_reader(), codes_by("test")
logits = logits_of(reader.model, codes.pixels) / reader.calibration.temperature
reading = read(logits)
wrong = reading.digits != codes.labels
astray = (reading.places + 0.5 - codes.centres).abs() > 2
print("codes with a wrong digit:", wrong.any(dim=1).sum().item())
print("  one digit confused, all places right:",
      ((wrong.sum(dim=1) == 1) & ~astray.any(dim=1)).sum().item())  # fmt: skip
print("  a place is astray:", (wrong.any(dim=1) & astray.any(dim=1)).sum().item())
sure = certainty(logits, reading).masked_fill(~wrong.any(dim=1), -1)
figure, grid = plt.subplots(3, 3, figsize=(6.4, 2.7))
for axes, number in zip(grid.flat, sure.argsort(descending=True)[:9].tolist(), strict=True):
    grey = (codes.pixels[number, 0] * 6).round() / 6
    axes.imshow(grey.numpy(), cmap="Greys", interpolation="none")
    there, read_as = (
        "".join(map(str, part[number].tolist())) for part in (codes.labels, reading.digits)
    )
    axes.set_title(f"{there} → {read_as} ({sure[number]:.0%})", fontsize=10, pad=2)
    axes.axis("off")
plt.show()

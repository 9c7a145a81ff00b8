import matplotlib.pyplot as plt

from snippets.kit.digits.baselines import INK, cut, runs
from snippets.kit.digits.data import WIDTH, codes_by

codes = codes_by("test")
pieces = [len(runs(strip)) for strip in codes.pixels]
print("codes that fall into five pieces:", pieces.count(5), "of", len(codes))
figure, grid = plt.subplots(2, 2, figsize=(6.4, 2.6), sharex=True, height_ratios=[1, 0.8])
for column, number in zip(grid.T, [pieces.index(5), pieces.index(3)], strict=True):
    strip = codes.pixels[number]
    column[0].imshow(strip[0].numpy(), cmap="Greys", interpolation="none", aspect="auto")
    column[1].step(range(WIDTH), strip[0].amax(dim=0), where="mid", linewidth=1)
    column[1].axhline(INK, color="C6", linewidth=1, linestyle=":")
    for axes in column:
        for start, end in cut(strip):
            axes.axvspan(start - 0.5, end - 0.5, color="C1", alpha=0.25, linewidth=0.5)
        axes.set(xticks=[], yticks=[])
        axes.grid(False)
grid[1, 0].set_ylabel("most ink", fontsize=10)
plt.show()

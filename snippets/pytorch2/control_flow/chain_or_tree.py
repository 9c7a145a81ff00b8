import matplotlib.pyplot as plt

rows = 8


def tree(places):
    """The rounds of a scan over these places: pairs of what is combined, into the second."""
    if len(places) < 2:
        return []
    odd = places[1::2]
    pairs = list(zip(places[0::2], odd, strict=False))
    later = list(zip(odd, places[2::2], strict=False))
    return [pairs, *tree(odd), *([later] if later else [])]


chain = [[(t, t + 1)] for t in range(rows - 1)]
figure, panels = plt.subplots(1, 2, figsize=(7.3, 3.8), sharey=True)
for axes, rounds, title in zip(
    panels, (chain, tree(list(range(rows)))), ("loop", "associative_scan"), strict=True
):
    for depth in range(len(rounds) + 1):
        axes.plot(range(rows), [depth] * rows, ".", color="0.75", markersize=5)
    for depth, pairs in enumerate(rounds):
        for left, right in pairs:
            axes.plot([left, right], [depth, depth + 1], color="C1", lw=1.6)
            axes.plot([right, right], [depth, depth + 1], color="C0", lw=1.6)
            axes.plot(right, depth + 1, "o", color="C0", markersize=7)
    axes.set_title(f"{title}: {len(rounds)} rounds", fontsize=12)
    axes.set_xlabel("row")
panels[0].set_ylabel("round")
panels[0].invert_yaxis()
plt.show()

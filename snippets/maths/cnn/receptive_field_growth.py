import matplotlib.pyplot as plt

layers = [("conv 3", 3, 1), ("pool 2", 2, 2), ("conv 3", 3, 1)]
size, jump, start = 12, 1, 0.0
rows = [[(float(i), 0) for i in range(size)]]
links = []
for level, (_, kernel, stride) in enumerate(layers, 1):
    below = rows[-1]
    row = []
    for out in range((len(below) - kernel) // stride + 1):
        window = below[out * stride : out * stride + kernel]
        centre = sum(x for x, _ in window) / kernel
        row.append((centre, level))
        links.append([(centre, level), window])
    rows.append(row)

lit = {rows[-1][1]}
for top, window in reversed(links):
    if top in lit:
        lit.update(window)

figure, axes = plt.subplots(figsize=(6.4, 3.4))
for top, window in links:
    for bottom in window:
        on = top in lit
        style = {"color": "#0072b2", "linewidth": 2} if on else {"color": "#bbbbbb", "linewidth": 1}
        axes.plot([top[0], bottom[0]], [top[1], bottom[1]], zorder=1 + on, **style)
for row in rows:
    for point in row:
        colour = "#0072b2" if point in lit else "#bbbbbb"
        axes.plot(*point, "o", color=colour, markersize=11, zorder=3)
for level, (name, *_) in enumerate([("input", 0, 0), *layers]):
    count = sum(point[1] == level for point in lit)
    axes.text(-0.9, level, name, ha="right", va="center", fontsize=12)
    axes.text(11.8, level, f"{count}", ha="left", va="center", fontsize=13, color="#0072b2")
axes.set(xlim=(-3.2, 12.6), ylim=(-0.35, 3.35))
axes.axis("off")
plt.show()

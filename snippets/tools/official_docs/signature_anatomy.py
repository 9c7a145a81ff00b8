import matplotlib.pyplot as plt

BLUE, RED, INK = "#0072b2", "#c44e00", "#222222"
text = "clamp(input, min=None, max=None, *, out=None) -> Tensor"
notes = [
    ("input", "required", 2.0, BLUE),
    ("min=None", "optional, has\na default", 3.4, RED),
    ("*", "then by\nname only", 2.0, BLUE),
    ("out=None", "write the result\nin here", 3.4, RED),
    ("-> Tensor", "returns", 2.0, BLUE),
]
ax = plt.subplots(figsize=(6.4, 2.6))[1]
ax.set(xlim=(0, len(text)), ylim=(-4.6, 1))
ax.axis("off")
for place, letter in enumerate(text):
    ax.text(place + 0.5, 0, letter, ha="center", family="monospace", fontsize=12.5, color=INK)
for part, note, depth, color in notes:
    start = text.index(part)
    ax.plot([start, start + len(part)], [-0.35, -0.35], color=color, lw=2.5)
    x = start + len(part) / 2
    ax.plot([x, x], [-0.35, -depth + 0.35], color=color, lw=1)
    ax.text(x, -depth, note, ha="center", va="top", fontsize=12, color=color)
plt.show()

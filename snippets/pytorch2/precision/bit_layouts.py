import matplotlib.pyplot as plt

plt.rcParams["font.size"] = 15
axis = plt.subplots(figsize=(6.4, 3.8))[1]
formats = {
    "float32": (8, 23),
    "TF32 (products only)": (8, 10),
    "bfloat16": (8, 7),
    "float16": (5, 10),
    "float8 e4m3fn": (4, 3),
    "float8 e5m2": (5, 2),
}
for row, (name, (exponent, fraction)) in enumerate(formats.items()):
    left = 0
    for width, color in ((1, "C6"), (exponent, "C1"), (fraction, "C0")):
        axis.barh(row, width, left=left, color=color, height=0.62, edgecolor="white")
        axis.text(left + width / 2, row, width, color="white", ha="center", va="center")
        left += width
    if row:
        axis.text(left + 0.5, row, name, color="0.5", va="center")
    else:
        axis.text(0, -0.85, name, color="0.5", va="center")
for place, (name, color) in zip(
    (17.3, 20.7, 27.3), (("sign", "C6"), ("exponent", "C1"), ("fraction", "C0")), strict=True
):
    axis.text(place, -0.85, name, color=color, va="center")
axis.set(xlim=(0, 33), ylim=(5.6, -1.3))
axis.axis("off")
plt.show()

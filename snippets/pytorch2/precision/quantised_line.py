import matplotlib.pyplot as plt
import torch

low, high, bits = -0.28, 2.27, 3
scale = (high - low) / (2**bits - 1)
zero = round(-low / scale)
plt.rcParams["font.size"] = 15
axis = plt.subplots(figsize=(6.4, 4.0))[1]
x = torch.linspace(-0.9, 3.0, 2000)
q = (x / scale + zero).round().clamp(0, 2**bits - 1)
axis.plot(x, x, color="0.5", linestyle=":", linewidth=1.5)
axis.plot(x, (q - zero) * scale, color="C0")
for number in range(2**bits):
    value = (number - zero) * scale
    axis.plot(value, value, "o", color="C1")
    axis.text(value + 0.07, value - 0.27, number, color="C1")
axis.plot([low, high], [-0.75, -0.75], color="C2", linewidth=6, solid_capstyle="butt")
axis.text(high + 0.06, -0.75, "range", color="C2", va="center")
axis.set(xlabel="x", ylabel="after rounding", ylim=(-0.95, 2.6), xticks=range(4), yticks=range(3))
plt.show()

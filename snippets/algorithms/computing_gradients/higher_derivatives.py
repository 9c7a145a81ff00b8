import matplotlib.pyplot as plt
import torch

x = torch.linspace(-4, 4, 201, dtype=torch.float64, requires_grad=True)
curves = [torch.exp(-(x**2) / 2)]
for _ in range(3):
    (next_one,) = torch.autograd.grad(curves[-1].sum(), x, create_graph=True)
    curves.append(next_one)

f = curves[0]
for curve, factor in zip(curves[1:], (-x, x**2 - 1, 3 * x - x**3), strict=True):
    print(torch.allclose(curve, factor * f))

plt.rcParams["font.size"] = 13
labels = ["$f$", "$f\\,'$", "$f\\,''$", "$f\\,'''$"]
styles = [("0.3", "-", 3), ("C0", "-", 2), ("C1", "--", 2), ("C2", "-.", 2)]
for curve, label, (color, style, width) in zip(curves, labels, styles, strict=True):
    plt.plot(x.detach(), curve.detach(), style, color=color, linewidth=width, label=label)
plt.gca().set(xlabel="$x$", xticks=[-4, -2, 0, 2, 4], yticks=[-1, 0, 1])
plt.legend(fontsize=15)
plt.show()

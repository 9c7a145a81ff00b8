import math

import matplotlib.pyplot as plt


def apart(rate, steps=60):
    """Descent on w**4 / 4 - w**2 / 2 from two starts that differ in the last bit."""
    w, v, gaps = 0.4, math.nextafter(0.4, 1), []
    for _ in range(steps):
        gaps.append(max(abs(w - v), 1e-17))
        w, v = (u - rate * (u * u * u - u) for u in (w, v))
    return gaps


ax = plt.subplots(figsize=(6.4, 3.6))[1]
ax.semilogy(apart(0.5), color="C0")
ax.semilogy(apart(1.9), color="C1")
ax.text(1, 1e-3, "rate 1.9", color="C1", fontsize=15)
ax.text(40, 1e-15, "rate 0.5", color="C0", fontsize=15)
ax.set_xlabel("step", fontsize=14)
ax.set_ylabel("difference", fontsize=14)
ax.set(ylim=(1e-18, 10), yticks=[1e-16, 1e-8, 1])
ax.tick_params(labelsize=13)
plt.show()

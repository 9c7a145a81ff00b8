import math


def energy(first, second):
    return math.cos(first + second)


angle, quarter = math.pi / 6, math.pi / 2
plus = energy(angle + quarter, angle + quarter)
minus = energy(angle - quarter, angle - quarter)
print(f"{abs(plus - minus) / 2:.3f}")

import math


def energy(first, second):
    return math.cos(first + second)


angle, quarter = math.pi / 6, math.pi / 2
plus, minus = energy(angle + quarter, angle), energy(angle - quarter, angle)

# %% the rule gives the exact slope, also for two gates at once
print(f"{2 * abs(plus - minus) / 2:.3f}")

# %% the rule gives the slope of one of the two gates
print(f"{abs(plus - minus) / 2:.3f}")

# %% the rule is a finite difference, and is off because the step is large
print(f"{2 * abs(plus - minus) / math.pi:.3f}")

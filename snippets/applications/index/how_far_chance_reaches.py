import math

for samples in (100, 900, 10_000):
    for share in (0.80, 0.95, 0.99):
        reach = 1.96 * math.sqrt(share * (1 - share) / samples)
        print(f"{samples:>6} samples, {share:.0%} right: ± {100 * reach:.1f} points")

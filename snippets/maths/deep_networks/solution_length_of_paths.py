from math import comb

blocks = 12
counts = [comb(blocks, length) for length in range(blocks + 1)]
mean = sum(length * count for length, count in enumerate(counts)) / 2**blocks
print(sum(counts), "paths, mean length", mean)
print("of 4 to 8 blocks:", f"{sum(counts[4:9]) / 2**blocks:.0%}")
print("without one block:", 2 ** (blocks - 1), "paths are left")

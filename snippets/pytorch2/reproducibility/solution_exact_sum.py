import math
import random

rng = random.Random(0)
numbers = [rng.gauss(0, 1) * 10 ** rng.randrange(8) for _ in range(100)]
plain, exact = set(), set()
for _ in range(100):
    rng.shuffle(numbers)
    total = 0.0
    for number in numbers:
        total += number
    plain.add(total)
    exact.add(math.fsum(numbers))
print("different results, added in turn:", len(plain), " with fsum:", len(exact))

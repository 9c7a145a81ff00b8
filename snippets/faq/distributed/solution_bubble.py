p, m = 8, 1
while (p - 1) / (m + p - 1) > 0.05:
    m += 1
print(f"{m} microbatches, idle {(p - 1) / (m + p - 1):.1%}")

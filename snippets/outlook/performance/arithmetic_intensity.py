n = 1024
element = 4  # bytes of a float32
jobs = {
    "x + y": (n * n, 3 * n * n * element),
    "x.exp() + y, two steps": (2 * n * n, 5 * n * n * element),
    "x.exp() + y, fused": (2 * n * n, 3 * n * n * element),
    "x @ y": (2 * n**3, 3 * n * n * element),
}
for name, (operations, moved) in jobs.items():
    print(f"{name:<23} {operations / moved:7.2f} operations a byte")

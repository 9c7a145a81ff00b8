import torch

i = torch.arange(1, 11, dtype=torch.float64)
a = 1 / (i[:, None] + i - 1)
b = a.sum(dim=1)  # so the exact solution is all ones
print(f"condition number {torch.linalg.cond(a):.1e}")

ways = {"solve(a, b)": torch.linalg.solve(a, b), "inv(a) @ b": torch.linalg.inv(a) @ b}
for name, x in ways.items():
    residual = (a @ x - b).abs().max()
    print(f"{name:11}  a @ x within 1e-12 of b: {residual < 1e-12}")
    print(f"{'':11}  x within 1e-6 of the solution: {(x - 1).abs().max() < 1e-6}")

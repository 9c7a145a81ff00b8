import torch
from matplotlib import pyplot as plt

torch.manual_seed(0)
W = torch.randn(32, 32, dtype=torch.float64)
W = W / torch.linalg.eigvals(W).abs().max()  # now its spectral radius is 1

steps = range(1, 101)
for rho in (1.1, 1.0, 0.9):
    powers = [torch.linalg.matrix_power(rho * W, n) for n in steps]
    norms = [torch.linalg.matrix_norm(power, ord=2) for power in powers]
    last = norms[-1]
    print(f"rho {rho}: norm of W^100 {last:.0e}, its 100th root {last**0.01:.2f}")
    (line,) = plt.semilogy(steps, norms, label=f"$\\rho = {rho}$")
    plt.semilogy(steps, [rho**n for n in steps], ":", color=line.get_color())

plt.xlabel("n")
plt.ylabel(r"norm of $W^n$")
plt.legend()
plt.show()

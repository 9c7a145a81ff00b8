import torch
from matplotlib import pyplot as plt

from snippets.outlook.quantum_computing.chain_circuit import energy, ground_state_angles
from snippets.outlook.quantum_computing.ising_chain import exact_energy

torch.set_num_threads(1)
FLOOR = 1e-10  # below this, only rounding is left to see
for n, marker in zip((4, 6, 8, 10), "osD^", strict=True):
    exact = exact_energy(n)
    depths = range(1, n // 2 + 1)
    errors = [energy(ground_state_angles(n, d), n).item() / exact for d in depths]
    errors = [max(1 - ratio, FLOOR) for ratio in errors]
    print(f"n = {n:2}:", *(f"{e:.1e}" if e > 1e-6 else "< 1e-6" for e in errors))
    plt.semilogy(depths, errors, marker=marker, label=f"n = {n}")
plt.axhline(FLOOR, color="0.4", linewidth=1, linestyle="--")
plt.text(0.9, FLOOR / 4, "smaller errors are drawn on this line", color="0.3", va="top")
plt.ylim(bottom=FLOOR / 100)
plt.xticks(range(1, 6))
plt.xlabel("depth (layers)")
plt.ylabel("relative error")
plt.legend()
plt.show()

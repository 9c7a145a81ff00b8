import matplotlib.pyplot as plt
import torch

from snippets.pytorch2.debugging.compare import compare
from snippets.pytorch2.debugging.versions import two_versions

torch.manual_seed(0)
reference, port = two_versions()
x = torch.randn(64, 32)
for dtype in (torch.float32, torch.float64):
    along, alone = compare(reference.to(dtype), port.to(dtype), x.to(dtype))
    suspects = [number for number, error in enumerate(alone) if error > 1e-6]
    rest = max(error for number, error in enumerate(alone) if number not in suspects)
    print(f"{dtype}: suspects {suspects}, all others below 1e-6: {rest < 1e-6}", end="")
    print(f", below 1e-14: {rest < 1e-14}")

axes = plt.subplots(figsize=(6.4, 3.2))[1]
for errors, label in ((along, "along the way"), (alone, "with the reference's input")):
    axes.semilogy([max(error, 1e-13) for error in errors], "o-", label=label)
axes.set(xlabel="block", ylabel="relative difference", xticks=range(10), ylim=(3e-14, 10))
axes.legend(loc="upper left")
plt.show()

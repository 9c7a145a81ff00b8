import matplotlib.pyplot as plt
import torch

from snippets.pytorch2.memory_and_profiling.ledger import Ledger
from snippets.pytorch2.memory_and_profiling.model import Tower

with Ledger() as ledger:
    model, x = Tower(), torch.randn(8, 64, 64)
    optimizer = torch.optim.AdamW(model.parameters(), fused=True)
    for _ in range(2):  # the second step is drawn: in the first, Adam has no state yet
        times = [ledger.time]
        loss = model(x)
        times.append(ledger.time)
        loss.backward()
        times.append(ledger.time)
        optimizer.step()
        optimizer.zero_grad()
        times.append(ledger.time)
        del loss

start, forward, backward, end = times
kinds = {"parameters, Adam, data": [], "activations": [], "gradients": [], "temporary": []}
for size, born, died, _ in ledger.log:
    died = end if died is None else died
    if born <= start < died:
        kinds["parameters, Adam, data"].append((size, born, died))
    elif start < born <= forward < died:
        kinds["activations"].append((size, born, died))
    elif forward < born <= backward < died:
        kinds["gradients"].append((size, born, died))
    elif start < born:
        kinds["temporary"].append((size, born, died))
rows = [
    [sum(size for size, born, died in kind if born <= t < died) / 2**20 for t in range(start, end)]
    for kind in kinds.values()
]
plt.stackplot(range(end - start), rows, labels=kinds, step="post")
for time, name in ((start, "forward"), (forward, "backward"), (backward, "step")):
    plt.axvline(time - start, ymax=0.78, color="black", linewidth=0.8, linestyle=":")
    plt.text(time - start + 4, 17.5, name)
plt.ylim(0, 24.5)
plt.xlabel("operation")
plt.ylabel("MiB alive")
plt.legend(loc="upper right", ncols=2)
plt.show()
for name, row in zip(kinds, rows, strict=True):
    print(f"{name:22}  at most {max(row):5.2f} MiB")

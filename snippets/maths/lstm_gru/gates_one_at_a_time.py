import torch
from matplotlib import pyplot as plt

T, MARK, ASKED = 10, 4, 9
bits = torch.tensor([1.0, 1, -1, 1, -1, 1, 1, -1, 1, 1])
mark, asked = torch.zeros(T), torch.zeros(T)
mark[MARK] = asked[ASKED] = 1
f, i = torch.sigmoid(10 - 20 * mark), torch.sigmoid(20 * mark - 10)
o, ones = torch.sigmoid(20 * asked - 10), torch.ones(T)


def contents(forget, write, new):
    c, found = 0, []
    for t in range(T):
        c = forget[t] * c + write[t] * new[t]
        found.append(c)
    return torch.stack(found)


cell = contents(f, i, torch.tanh(3 * bits))
rows = [
    ("bits", bits, "C6"),
    ("adding only", contents(ones, ones, bits), "C0"),
    ("forget gate", contents(f, ones, bits), "C2"),
    ("and input gate", cell, "C1"),
    ("and output gate", o * torch.tanh(cell), "C3"),
]
figure, axes = plt.subplots(len(rows), sharex=True, figsize=(6.4, 6.4))
for axis, (label, values, color) in zip(axes, rows, strict=True):
    axis.axvline(MARK, color="C1", linestyle=":")
    axis.axvline(ASKED, color="C3", linestyle=":")
    axis.axhline(0, color="black", linewidth=0.8)
    axis.bar(range(T), values.tolist(), width=0.5, color=color)
    axis.set_title(label, loc="left")
    high = values.max() > 1.5
    axis.set(ylim=(-1.5, 4.5) if high else (-1.3, 1.3), yticks=(0, 2, 4) if high else (-1, 0, 1))
axes[-1].set(xlabel="time step", xticks=range(T))
plt.show()

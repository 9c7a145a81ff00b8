import matplotlib.pyplot as plt
from torch import nn


class Block(nn.Module):
    def __init__(self):
        super().__init__()
        self.norm = nn.LayerNorm(32)
        self.linear = nn.Linear(32, 32)


class DigitReader(nn.Module):
    def __init__(self):
        super().__init__()
        self.stem = nn.Linear(64, 32)
        self.blocks = nn.ModuleList([Block(), Block()])
        self.head = nn.Linear(32, 10)


names = dict(DigitReader().named_modules())
place, leaves = {}, 0
for name in reversed(names):  # children before their parent
    children = [other for other in names if other and other.rpartition(".")[0] == name]
    if children:
        row = sum(place[child][1] for child in children) / len(children)
    else:
        row, leaves = leaves, leaves + 1
    place[name] = (name.count(".") + (name != ""), row)

figure, panel = plt.subplots(figsize=(6.4, 4.2))
for name, module in names.items():
    x, y = place[name]
    if name:
        px, py = place[name.rpartition(".")[0]]
        panel.plot([px, px + 0.62, px + 0.62, x], [py, py, y, y], color="gray", lw=1.2, zorder=0)
    own = sum(parameter.numel() for parameter in module.parameters(recurse=False))
    color, fill = ("#d55e00", "#f7cfae") if own else ("#0072b2", "#bfdcef")
    box = {"boxstyle": "round,pad=0.3", "facecolor": fill, "edgecolor": color, "lw": 1.6}
    label = f"{name.rpartition('.')[2] or 'model'}\n{type(module).__name__}"
    panel.text(x, y, label, ha="center", va="center", fontsize=12.5, bbox=box)
panel.set(xlim=(-0.5, 3.5), ylim=(-0.6, leaves - 0.4))
panel.axis("off")
plt.show()

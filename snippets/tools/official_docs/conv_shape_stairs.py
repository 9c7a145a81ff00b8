import matplotlib.pyplot as plt
import torch
from torch import nn

sizes = list(range(3, 17))
for stride, marker in [(1, "o"), (2, "s"), (3, "^")]:
    conv = nn.Conv2d(1, 1, 3, stride, device="meta")
    heights = [conv(torch.empty(1, 1, n, n, device="meta")).shape[2] for n in sizes]
    line = plt.plot(sizes, [(n - 3) / stride + 1 for n in sizes], "--", lw=1.2)[0]
    plt.plot(sizes, heights, marker, color=line.get_color(), label=f"stride {stride}")
plt.xlabel("$H_{in}$", fontsize=13)
plt.ylabel("$H_{out}$", fontsize=13)
plt.legend(fontsize=12)
plt.show()

import matplotlib.pyplot as plt
import torch
from torch.func import jacfwd, jacrev
from torch.utils.flop_counter import FlopCounterMode


def multiplications(f, *args):
    with FlopCounterMode(display=False) as counter:
        f(*args)
    return counter.get_total_flops()


inputs, outputs = 64, [1, 4, 16, 64, 256]
costs = []
for m in outputs:
    first, last = torch.ones(inputs, 128), torch.ones(128, m)

    def f(x, first=first, last=last):
        return ((x[None] @ first).tanh() @ last)[0]

    x = torch.ones(inputs)
    once = multiplications(f, x)
    reverse = multiplications(jacrev(f), x) / once
    forward = multiplications(jacfwd(f), x) / once
    costs.append((reverse, forward))
    print(f"{m:3} outputs: reverse {reverse:5.1f}, forward {forward:5.1f}")

plt.rcParams["font.size"] = 13
reverse, forward = zip(*costs, strict=True)
plt.loglog(outputs, reverse, "o-", label="jacrev", color="C1")
plt.loglog(outputs, forward, "s--", label="jacfwd", color="C0")
plt.gca().set(xlabel="outputs $m$   (inputs $n = 64$)", ylabel="cost / cost of $f$")
plt.xticks(outputs, outputs)
plt.yticks([1, 10, 100], ["1", "10", "100"])
plt.minorticks_off()
plt.legend(fontsize=14)
plt.show()

import matplotlib.pyplot as plt
import torch

steps = torch.arange(1, 101, dtype=torch.float64)
m = 1 - 0.9**steps  # the averages of a gradient that is always 1, from a start at 0
s = 1 - 0.999**steps


def first_step(optimizer_class):
    w = torch.zeros((), dtype=torch.float64, requires_grad=True)
    w.grad = torch.ones_like(w)
    optimizer_class([w], lr=1.0).step()
    return -w.item()


print(f"without correction: first step {(m / s.sqrt())[0]:.2f}, largest {(m / s.sqrt()).max():.2f}")
for optimizer_class in (torch.optim.Adam, torch.optim.RMSprop):
    print(f"torch.optim.{optimizer_class.__name__}: first step {first_step(optimizer_class):.2f}")

with plt.rc_context({"font.size": 14}):
    plt.plot(steps, m / s.sqrt(), label="without correction")
    plt.plot(steps, torch.ones(100), "--", label="with correction")
    plt.xlabel("step t")
    plt.ylabel("length of the step / η")
    plt.legend()
    plt.show()

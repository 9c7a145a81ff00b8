import matplotlib.pyplot as plt
import torch

t = torch.tensor([0.0, 1.0, 2.0, 3.0])
h = torch.tensor([1.0, 16.0, 21.0, 16.0])
p = torch.zeros(2, requires_grad=True)
optimizer = torch.optim.SGD([p], lr=0.1)
seconds = torch.linspace(0, 4, 100)

for step in range(101):
    if step in (0, 1, 3, 100):
        a, b = p.detach()
        height = a + b * seconds - 5 * seconds**2
        plt.plot(seconds.numpy(), height.numpy(), label=f"step {step}")
    optimizer.zero_grad()
    ((p[0] + p[1] * t - 5 * t**2 - h) ** 2).mean().backward()
    optimizer.step()

plt.plot(t.numpy(), h.numpy(), "o", color="black", markersize=9)
plt.ylim(-30, 32)
plt.xlabel("t (s)")
plt.ylabel("h (m)")
plt.legend()
plt.show()

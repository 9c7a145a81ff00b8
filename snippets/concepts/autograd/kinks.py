import matplotlib.pyplot as plt
import torch

zero = torch.tensor(0.0)
ways = {
    "relu": torch.relu,
    "maximum": lambda z: torch.maximum(z, zero),
    "clamp": lambda z: z.clamp(min=0),
}
plt.rcParams["font.size"] = 13
line = torch.linspace(-1, 1, 101)
plt.plot(line, torch.relu(line), color="0.5", linewidth=6, alpha=0.5)
for number, (name, f) in enumerate(ways.items()):
    z = torch.tensor([-1.0, 0.0, 1.0], requires_grad=True)
    f(z).sum().backward()
    print(f"{name:8}", z.grad.tolist())
    slope = z.grad[1].item()
    plt.plot([-0.6, 0.6], [-0.6 * slope, 0.6 * slope], "--", color=f"C{number}")
    plt.text(0.7, 0.6 * slope, f"{name}: {slope:g}", color=f"C{number}", va="center")
plt.gca().set(xlabel="z", ylabel="max(z, 0)", xticks=[-1, 0, 1], yticks=[0, 1])
plt.show()

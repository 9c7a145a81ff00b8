import matplotlib.pyplot as plt
import torch

plt.rcParams["font.size"] = 13
axis = plt.subplots(figsize=(6.4, 4.4))[1]
for color, dtype in zip(("C1", "C2", "C0"), (torch.bfloat16, torch.float16, torch.float32)):
    largest = min(torch.finfo(dtype).max, 1e8)
    x = torch.logspace(0, torch.tensor(largest).log10().item(), 900).to(dtype)
    gap = torch.nextafter(x, torch.full_like(x, torch.inf)) - x
    axis.loglog(x.float(), gap.float(), color=color)
    name = str(dtype).removeprefix("torch.")
    axis.text(1.3, gap[0].float() * 2.5, name, color=color)
    exact = 2 / torch.finfo(dtype).eps
    axis.plot(exact, 2, "o", color=color)
axis.axhline(1, color="0.4", linestyle="--", linewidth=1.2)
axis.set(xlabel="x", ylabel="gap to the next number", ylim=(1e-7, 1e6))
plt.show()

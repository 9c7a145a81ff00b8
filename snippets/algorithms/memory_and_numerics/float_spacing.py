import matplotlib.pyplot as plt
import torch

plt.rcParams["font.size"] = 13
axis = plt.subplots(figsize=(6.4, 4.4))[1]
formats = {
    torch.bfloat16: ("C1", (300, 400), "$2^8$", (110, 3.5)),
    torch.float16: ("C2", (1e5, 12), "$2^{11}$", (2.6e3, 0.15)),
    torch.float32: ("C0", (3e4, 2e-5), "$2^{24}$", (5e6, 3.5)),
}
for dtype, (color, place, limit, limit_place) in formats.items():
    decades = torch.tensor(min(torch.finfo(dtype).max, 1e8)).log10().item()
    x = torch.logspace(0, decades, 600).to(dtype)
    gap = torch.nextafter(x, torch.full_like(x, torch.inf)) - x
    axis.loglog(x.float(), gap.float(), color=color)
    axis.text(*place, str(dtype).removeprefix("torch."), color=color, fontsize=14)
    exact = 2 / torch.finfo(dtype).eps
    axis.plot(exact, 2, "o", color=color, markersize=8)
    axis.text(*limit_place, limit, color=color, fontsize=14)
axis.axhline(1, color="0.4", linestyle="--", linewidth=1.2)
axis.set(xlabel="x", ylabel="gap to the next number", ylim=(5e-8, 3e6))
axis.set(xticks=[1, 1e2, 1e4, 1e6, 1e8], yticks=[1e-6, 1e-3, 1, 1e3, 1e6])
axis.minorticks_off()
plt.show()

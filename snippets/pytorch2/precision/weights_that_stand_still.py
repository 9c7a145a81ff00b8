import matplotlib.pyplot as plt
import torch


def round_randomly(x, generator):
    noise = torch.randint(2**16, x.shape, dtype=torch.int32, generator=generator)
    return ((x.view(torch.int32) + noise) & -(2**16)).view(torch.float32).bfloat16()


torch.manual_seed(0)
x = torch.randn(512, 16, dtype=torch.float64)
y = x @ (1 + torch.rand(16, dtype=torch.float64))
keep = {
    "float32": lambda w, _: w,
    "bfloat16, nearest": lambda w, _: w.bfloat16().float(),
    "bfloat16, stochastic": lambda w, generator: round_randomly(w, generator).float(),
}
plt.rcParams["font.size"] = 14
axis = plt.subplots(figsize=(6.4, 3.8))[1]
for number, (name, store) in enumerate(keep.items()):
    w, losses, generator = torch.ones(16), [], torch.Generator().manual_seed(1)
    for _ in range(2000):
        error = x @ w.double() - y
        losses.append(error.square().mean().item())
        step = 0.002 * 2 * (x.T @ error) / 512  # the learning rate is 0.002
        w = store((w - step).float(), generator)
    axis.semilogy(losses, color=f"C{number}", linewidth=3 - number)
    print(f"{name:20}  loss {losses[0]:.1f} -> {'below' if losses[-1] < 0.01 else 'above'} 0.01")
axis.text(1300, 2e-5, "float32", color="C0", ha="right")
axis.text(1990, 1.0, "bfloat16, nearest", color="C1", ha="right")
axis.text(1990, 2e-3, "bfloat16, stochastic", color="C2", ha="right")
axis.set(xlabel="step", ylabel="loss")
plt.show()

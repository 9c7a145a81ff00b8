import matplotlib.pyplot as plt
import torch

rows, columns = 64, 32


def before_and_after(weakest):
    """Singular values of a gradient, and of the step that Muon makes of it."""
    torch.manual_seed(0)
    gradient = torch.randn(rows, columns) @ torch.diag(torch.logspace(0, weakest, columns))
    w = torch.zeros(rows, columns, requires_grad=True)
    w.grad = gradient.clone()
    torch.optim.Muon([w], lr=1.0, weight_decay=0.0, adjust_lr_fn="original").step()
    step = -w.detach() / (rows / columns) ** 0.5
    return [torch.linalg.svdvals(matrix) for matrix in (gradient, step)]


before, after = before_and_after(weakest=-2)
print(f"gradient: largest / smallest {before[0] / before[-1]:.0f}")
print(f"Muon's step: from {after.min():.1f} to {after.max():.1f}")
print("far weaker directions: below 0.3:", (before_and_after(weakest=-5)[1] < 0.3).any().item())

with plt.rc_context({"font.size": 14}):
    plt.semilogy(before / before[0], "o-", label="gradient (largest = 1)")
    plt.semilogy(after, "s-", label="Muon's step")
    plt.xlabel("number of the singular value")
    plt.ylabel("singular value")
    plt.legend()
    plt.show()

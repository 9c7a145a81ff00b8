import torch


def weights_after(optimizer_class, **settings):
    """Two weights whose gradients are noise, one a thousand times larger than the other."""
    torch.manual_seed(0)
    w = torch.ones(2, dtype=torch.float64, requires_grad=True)
    optimizer = optimizer_class([w], lr=2e-4, weight_decay=1.0, **settings)
    scale = torch.tensor([0.1, 100.0])
    for _ in range(2500):
        w.grad = scale * torch.randn(2, dtype=torch.float64)
        optimizer.step()
    return ", ".join(f"{value:.2f}" for value in w.tolist())


print("L2 in Adam: ", weights_after(torch.optim.Adam))
print("AdamW:      ", weights_after(torch.optim.AdamW))
print("decay alone:", f"{(1 - 2e-4) ** 2500:.2f}")

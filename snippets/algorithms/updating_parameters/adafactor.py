import torch


def gradient(weight):
    return 2 * (weight - target) * (1 + weight.abs())


torch.manual_seed(0)
start, target = torch.randn(2, 8, 5)
ours, theirs = start.clone(), start.clone().requires_grad_()
optimizer = torch.optim.Adafactor([theirs], lr=0.05)
rows, columns = torch.zeros(8, 1), torch.zeros(1, 5)
for t in range(1, 101):
    g = gradient(ours)
    rows.lerp_(g.square().mean(1, keepdim=True), t**-0.8)
    columns.lerp_(g.square().mean(0, keepdim=True), t**-0.8)
    step = g / (rows @ columns / rows.mean()).sqrt()
    step /= max(1, step.square().mean().sqrt())
    ours -= min(0.05, t**-0.5) * max(1e-3, ours.square().mean().sqrt()) * step

    theirs.grad = gradient(theirs.detach())
    optimizer.step()
print("100 steps, equal to torch:", torch.allclose(ours, theirs, atol=1e-5))

layer = torch.nn.Linear(1024, 512, bias=False)
layer.weight.grad = torch.ones_like(layer.weight)
for kind in (torch.optim.Adam, torch.optim.Adafactor):
    optimizer = kind(layer.parameters())
    optimizer.step()
    kept = [t.numel() for t in optimizer.state[layer.weight].values() if t.ndim]
    print(f"{kind.__name__} keeps {sum(kept):,} numbers for {layer.weight.numel():,} weights")

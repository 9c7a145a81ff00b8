import torch


def gradients(weights, x, y):
    """Of the mean squared error of a small network with two matrices."""
    loss = ((torch.tanh(x @ weights[0]) @ weights[1] - y) ** 2).mean()
    return torch.autograd.grad(loss, weights)


def compare(rule, optimizer_class, steps=200, **settings):
    """Train twice from one start: by a rule of our own, and by a class of torch.optim."""
    torch.manual_seed(0)
    shapes = ((64, 5), (64, 1), (5, 8), (8, 1))
    x, y, *start = (torch.randn(shape, dtype=torch.float64) for shape in shapes)
    ours, theirs = ([w.clone().requires_grad_() for w in start] for _ in range(2))
    states = [{} for _ in ours]
    optimizer = optimizer_class(theirs, **settings)
    for _ in range(steps):
        new = gradients(ours, x, y)
        for w, g, state in zip(ours, new, states, strict=True):
            with torch.no_grad():
                w.copy_(rule(w, g, state, **settings))
        for w, g in zip(theirs, gradients(theirs, x, y), strict=True):
            w.grad = g
        optimizer.step()

    def distance(some, others):
        return max((a - b).abs().max().item() for a, b in zip(some, others, strict=True))

    return f"moved by {distance(theirs, start):.1f}, differ by", distance(ours, theirs)

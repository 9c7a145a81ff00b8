import torch


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


cup = torch.tensor([1.0, 1.2])
angles = torch.tensor([0.5, 1.0])
for step in range(41):
    angles.requires_grad_()
    loss = (hand(angles) - cup).square().sum() / 2
    if step % 10 == 0:
        print(f"step {step:2}: hand at {hand(angles).tolist()}, loss {loss:.6f}")
    (gradient,) = torch.autograd.grad(loss, angles)
    angles = angles.detach() - 0.3 * gradient

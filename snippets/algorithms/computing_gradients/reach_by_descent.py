import torch


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


cup = torch.tensor([1.0, 1.2])
angles = torch.tensor([0.5, 1.0], requires_grad=True)
for step in range(41):
    position = hand(angles)
    (gradient,) = torch.autograd.grad((position - cup).square().sum() / 2, angles)
    if step % 10 == 0:
        print(f"step {step:2}: hand at ({position[0]:.3f}, {position[1]:.3f})")
    with torch.no_grad():
        angles -= 0.3 * gradient
print(angles.grad)

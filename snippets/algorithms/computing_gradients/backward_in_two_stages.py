import torch


def hand(angles):
    directions = angles.cumsum(0)
    return torch.stack([directions.cos().sum(), directions.sin().sum()])


cup = torch.tensor([1.0, 1.2])
angles = torch.tensor([0.5, 1.0], requires_grad=True)

loss = (hand(angles) - cup).square().sum() / 2
loss.backward()  # the same as loss.backward(torch.tensor(1.0))
print(angles.grad)

angles.grad = None
position = hand(angles)
v = (position - cup).detach()  # gradient of the loss at the hand
position.backward(v)
print(angles.grad)

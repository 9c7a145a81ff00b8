import torch

angles = torch.tensor([0.5, 1.0], requires_grad=True)
directions = angles.cumsum(0)
walks = []
directions.register_hook(walks.append)  # called whenever a gradient passes here
links = torch.stack([directions.cos(), directions.sin()])
elbow, hand = links[:, 0], links.sum(dim=1)

up = torch.tensor([0.0, 1.0])
torch.autograd.backward([elbow, hand], [2 * up, up])
print(angles.grad, len(walks))

try:
    hand.backward(up)
except RuntimeError as error:
    print(str(error).partition(" (")[0])

import torch

width, length = 16, 50
rates = 10000.0 ** (-torch.arange(0, width, 2) / width)


def positions(places):
    angles = places[:, None] * rates
    return torch.stack([angles.sin(), angles.cos()], dim=2)  # (places, pairs, 2)


here = positions(torch.arange(length))
there = positions(torch.arange(length) + 7)
cos, sin = (7 * rates).cos(), (7 * rates).sin()
rotation = torch.stack([torch.stack([cos, sin], -1), torch.stack([-sin, cos], -1)], -2)
turned = (rotation @ here[..., None]).squeeze(-1)
print("rotation:", tuple(rotation.shape), "for all of", length, "positions")
print("turned by 7 rates = moved by 7 places:", torch.allclose(turned, there, atol=1e-5))

table = here.flatten(1)
products = table @ table.T  # depends on the distance alone
print([round(products[i, i + 3].item(), 3) for i in (0, 10, 40)])

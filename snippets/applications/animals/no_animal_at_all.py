import torch

from snippets.kit.animals.species import SPECIES, distance
from snippets.kit.animals.trained import animals_model

TABLE = [(-0.6, 0.2, 0.6, 0.2, 0.07, 0.07), *[(x, 0.2, x, -0.6, 0.05, 0.05) for x in (-0.5, 0.5)]]
line = (torch.arange(32) + 0.5) / 16 - 1
points = torch.stack([line.expand(32, 32), -line[:, None].expand(32, 32)])[:, None]
ink = (0.5 - distance(points, torch.tensor(TABLE)[:, :, None]) * 16).clamp(0, 1)
pictures = {
    "a table": 0.25 + 0.45 * ink[None],
    "nothing": torch.full((1, 1, 32, 32), 0.25),
    "noise": torch.rand(1, 1, 32, 32, generator=torch.Generator().manual_seed(0)),
}
for name, picture in pictures.items():
    with torch.no_grad():
        sure, number = animals_model()(picture).softmax(dim=1)[0].max(dim=0)
    print(f"{name}: {SPECIES[number]}, {sure:.0%}")

import torch

from snippets.kit.animals.species import draw
from snippets.kit.animals.training import mirror_and_invert

torch.manual_seed(0)
picture = draw("snake", 1)
seen = torch.cat([mirror_and_invert(picture) for _ in range(100)])
print("different pictures from one:", len(seen.unique(dim=0)))

import torch
import torch.nn.functional as F
from torch import nn

images, labels = torch.zeros(4, 28, 28), torch.zeros(4, dtype=torch.long)
attempts = {
    "product": lambda: nn.Linear(10, 3)(torch.zeros(4, 12)),
    "broadcast": lambda: torch.zeros(4, 3) - torch.zeros(4),
    "channels": lambda: nn.Conv2d(1, 8, 3)(images),
    "reshape": lambda: images.reshape(4, 700),
    "classes": lambda: F.cross_entropy(torch.zeros(3, 4), labels),
    "join": lambda: torch.cat([torch.zeros(2, 3), torch.zeros(2, 4)]),
    "layout": lambda: torch.zeros(3, 4).T.view(12),
}
for name, attempt in attempts.items():
    try:
        attempt()
    except (RuntimeError, ValueError) as error:
        print(f"{name}:", str(error)[:105])

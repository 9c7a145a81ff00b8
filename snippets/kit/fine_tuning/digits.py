"""Digits 0 to 4 for the backbone, 5 to 9 for the new head."""

from copy import deepcopy

import torch
from sklearn.datasets import load_digits
from torch import Tensor, nn
from torch.utils.data import TensorDataset

from snippets.kit.training import fit, loader


class DigitNetwork(nn.Module):
    """Two convolutions and a linear head for five classes of 8×8 pictures."""

    def __init__(self) -> None:
        super().__init__()
        self.backbone = nn.Sequential(
            nn.Conv2d(1, 16, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Conv2d(16, 32, 3, padding=1),
            nn.ReLU(),
            nn.MaxPool2d(2),
            nn.Flatten(),
        )
        self.head = nn.Linear(128, 5)

    def forward(self, x: Tensor) -> Tensor:
        """Scores of shape ``(samples, 5)``."""
        return self.head(self.backbone(x))


def compare(seed: int, shots: int = 5) -> tuple[float, float, float]:
    """Learn the digits 5–9 from `shots` pictures each, after 0–4 were learnt from all.

    Returns:
        The accuracy on the other pictures of 5–9: from scratch, with all layers fine-tuned,
            and with the backbone frozen.
    """
    data, labels = load_digits(return_X_y=True)
    x = torch.tensor(data, dtype=torch.float32).view(-1, 1, 8, 8) / 8 - 1
    y = torch.tensor(labels)
    torch.manual_seed(seed)
    net = DigitNetwork()
    old = TensorDataset(x[y < 5], y[y < 5])
    optimizer = torch.optim.AdamW(net.parameters(), lr=3e-3)
    fit(net, _loss, loader(old, 32, seed=seed), epochs=8, optimizer=optimizer)

    order = torch.randperm(len(y))
    few = torch.cat([order[y[order] == digit][:shots] for digit in range(5, 10)])
    rest = torch.tensor(sorted(set(order[y[order] >= 5].tolist()) - set(few.tolist())))
    return (
        _learn(DigitNetwork(), x, y - 5, few, rest),
        _learn(deepcopy(net), x, y - 5, few, rest),
        _learn(net.requires_grad_(False), x, y - 5, few, rest),
    )


def _loss(model: nn.Module, batch: list[Tensor]) -> Tensor:
    return nn.functional.cross_entropy(model(batch[0]), batch[1])


def _learn(net: nn.Module, x: Tensor, y: Tensor, few: Tensor, rest: Tensor) -> float:
    net.head = nn.Linear(128, 5)  # after freezing, so that it is trained
    trained = [p for p in net.parameters() if p.requires_grad]
    optimizer = torch.optim.AdamW(trained, lr=3e-3)
    for _ in range(200):
        loss = _loss(net, [x[few], y[few]])
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    with torch.no_grad():
        return (net(x[rest]).argmax(1) == y[rest]).double().mean().item()

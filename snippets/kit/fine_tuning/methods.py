"""Ways to fit a pre-trained network to a new task."""

from collections.abc import Iterable
from copy import deepcopy

import torch
from torch import Tensor, nn

from snippets.kit.fine_tuning.lora import add_lora
from snippets.kit.fine_tuning.network import Network


def train(net: nn.Module, groups: Iterable[dict], x: Tensor, y: Tensor, steps: int = 80) -> None:
    """Whole-batch training; the caller has chosen the mode of each part of the network."""
    optimizer = torch.optim.AdamW(groups, weight_decay=0.01)
    for _ in range(steps):
        loss = nn.functional.cross_entropy(net(x), y)
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
    net.eval()


def with_new_head(source: Network, classes: int) -> Network:
    """A copy in evaluation mode, whose head knows nothing yet."""
    net = deepcopy(source).eval()
    net.head = nn.Linear(net.head.in_features, classes).to(net.head.weight.device)
    return net


def scratch(source: Network, x: Tensor, y: Tensor, classes: int) -> Network:
    """Train a new network; of the source, nothing is used."""
    net = Network(classes).to(x.device).train()
    train(net, [{"params": net.parameters(), "lr": 3e-3}], x, y)
    return net


def frozen(source: Network, x: Tensor, y: Tensor, classes: int) -> Network:
    """Train a new head on the features of a frozen backbone."""
    net = with_new_head(source, classes)
    net.backbone.requires_grad_(False)
    features = net.backbone(x)  # they stay what they are, so once is enough
    train(net.head, [{"params": net.head.parameters(), "lr": 1e-2}], features, y)
    return net


def full(source: Network, x: Tensor, y: Tensor, classes: int) -> Network:
    """Train all layers, the earlier ones with smaller learning rates."""
    net = with_new_head(source, classes)
    groups = [{"params": net.head.parameters(), "lr": 1e-2}]
    for depth, block in enumerate(reversed(net.backbone[:4])):
        groups.append({"params": block.parameters(), "lr": 1e-3 / 2**depth})
    train(net, groups, x, y)
    return net


def lora(source: Network, x: Tensor, y: Tensor, classes: int) -> Network:
    """Train a new head, and low-rank changes of the frozen convolutions."""
    net = with_new_head(source, classes)
    add_lora(net.backbone)
    adapters = [p for p in net.backbone.parameters() if p.requires_grad]
    groups = [{"params": net.head.parameters(), "lr": 1e-2}, {"params": adapters, "lr": 1e-3}]
    train(net, groups, x, y)
    return net

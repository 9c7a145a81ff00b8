"""The pre-trained network of the page: ``python -m snippets.kit.fine_tuning.pretrained``.

That command trains it again and writes its weights, in half precision, beside this file.
"""

from pathlib import Path

# --8<-- [start:pretrain]
import torch
from torch import Tensor, nn
from torch.utils.data import TensorDataset

from snippets.kit.animals.species import collection
from snippets.kit.fine_tuning.network import Network
from snippets.kit.training import fit, loader

OLD = ("bird", "fish", "giraffe", "spider", "turtle")
NEW = ("elephant", "octopus", "rabbit", "snake")


def animals(species: tuple[str, ...], count: int, seed: int) -> tuple[Tensor, Tensor]:
    """Standardized pictures, `count` of each species, and their labels."""
    pictures, labels = collection(species, count, seed=seed)
    return (pictures - 0.5) / 0.25, labels


def pretrain(seed: int) -> Network:
    """Train a `Network` on 2,000 pictures of the old species."""
    torch.manual_seed(seed)
    net = Network(len(OLD))
    batches = loader(TensorDataset(*animals(OLD, 400, seed=1000 + seed)), 64, seed=seed)
    optimizer = torch.optim.AdamW(net.parameters(), weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.OneCycleLR(optimizer, 0.01, total_steps=5 * len(batches))

    def loss(model: nn.Module, batch: tuple[Tensor, ...]) -> Tensor:
        return nn.functional.cross_entropy(model(batch[0]), batch[1])

    fit(net, loss, batches, epochs=5, optimizer=optimizer, scheduler=schedule)
    return net.eval()


# --8<-- [end:pretrain]

FILE = Path(__file__).with_name("pretrained.pt")


def pretrained() -> Network:
    """What `pretrain` made with seed 0, in evaluation mode, with a head for `OLD`."""
    net = Network(len(OLD))
    net.load_state_dict(torch.load(FILE, weights_only=True))  # from half to single precision
    return net.eval()


if __name__ == "__main__":
    torch.set_num_threads(1)
    weights = pretrain(0).state_dict()
    half = {name: x.half() if x.is_floating_point() else x for name, x in weights.items()}
    torch.save(half, FILE)

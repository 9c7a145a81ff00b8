import time
from contextlib import nullcontext
from dataclasses import dataclass

import torch
from sklearn.datasets import load_digits
from torch import nn
from torch.nn import functional as F
from torch.profiler import record_function
from torch.utils.data import DataLoader, Dataset, TensorDataset


@dataclass
class Choices:
    """What an epoch does the slow way unless told otherwise."""

    batch_size: int = 4
    dtype: torch.dtype = torch.float64
    prepared_once: bool = False
    sliced_batches: bool = False
    fused_attention: bool = False
    fused_optimizer: bool = False
    inference_mode: bool = False


class Prepared(Dataset):
    """Scales and turns each image when it is asked for, again in every epoch."""

    def __init__(self, images, labels):
        self.images, self.labels = images, labels

    def __len__(self):
        return len(self.labels)

    def __getitem__(self, i):
        rows = [[(x - 4.9) / 6.0 for x in row] for row in self.images[i].tolist()]
        return torch.tensor(rows, dtype=self.images.dtype), self.labels[i]


class Reader(nn.Module):
    """Reads an image as eight rows: attention between them, then a class."""

    def __init__(self, fused_attention, width=64):
        super().__init__()
        self.fused_attention = fused_attention
        self.enter = nn.Linear(8, width)
        self.qkv = nn.Linear(width, 3 * width)
        self.leave = nn.Linear(width, 10)

    def forward(self, rows):
        q, k, v = self.qkv(self.enter(rows).relu()).chunk(3, dim=-1)
        if self.fused_attention:
            mixed = F.scaled_dot_product_attention(q, k, v)
        else:
            mixed = (q @ k.mT / q.shape[-1] ** 0.5).softmax(dim=-1) @ v
        return self.leave(mixed.mean(dim=1))


def batches(images, labels, choices):
    """The batches of one epoch, in the order of the file."""
    if not choices.prepared_once:
        return DataLoader(Prepared(images, labels), choices.batch_size)
    images = (images - 4.9) / 6.0
    if not choices.sliced_batches:
        return DataLoader(TensorDataset(images, labels), choices.batch_size)
    return zip(images.split(choices.batch_size), labels.split(choices.batch_size), strict=True)


def epoch(choices, size=1024):
    """Train on so many digits, evaluate on half as many more.

    Returns:
        The CPU seconds, and the logits of the evaluation.
    """
    torch.manual_seed(0)
    model = Reader(choices.fused_attention).to(choices.dtype)
    kind = {"fused": True} if choices.fused_optimizer else {"foreach": False}
    optimizer = torch.optim.AdamW(model.parameters(), **kind)
    digits = load_digits()
    images = torch.tensor(digits.images, dtype=choices.dtype)
    labels = torch.tensor(digits.target)
    began = time.process_time()
    parts = iter(batches(images[:size], labels[:size], choices))
    while True:
        with record_function("data"):
            batch = next(parts, None)
        if batch is None:
            break
        with record_function("forward"):
            loss = F.cross_entropy(model(batch[0]), batch[1])
        with record_function("backward"):
            optimizer.zero_grad()
            loss.backward()
        with record_function("optimizer"):
            optimizer.step()
    recording = torch.inference_mode() if choices.inference_mode else nullcontext()
    with record_function("evaluation"), recording:
        others = batches(images[-size // 2 :], labels[-size // 2 :], choices)
        logits = torch.cat([model(x) for x, _ in others])
    return time.process_time() - began, logits.detach()

import torch
from torch import nn

from snippets.outlook.performance.memory import perceptron
from snippets.outlook.performance.stopwatch import seconds


def chain(x):
    """Eighteen elementwise operations."""
    for _ in range(6):
        x = (x * 1.1 + 0.1).abs()
    return x


def chain_in_place(x):
    """The same, in one piece of memory."""
    x = x.clone()
    for _ in range(6):
        x.mul_(1.1).add_(0.1).abs_()
    return x


def convolutions():
    """Two convolutions with 32 channels."""
    return nn.Sequential(nn.Conv2d(32, 32, 3, padding=1), nn.Conv2d(32, 32, 3, padding=1))


@torch.inference_mode()
def measure():
    """How many times faster each measure makes its job, on one thread, as strings."""
    torch.set_num_threads(1)
    torch.manual_seed(0)
    model, x = perceptron(), torch.randn(256, 512)
    long = torch.randn(1_000_000)
    images = torch.randn(16, 32, 32, 32)
    turned = images.to(memory_format=torch.channels_last)
    ratios = {
        "batch": seconds(lambda: [model(row) for row in x], repeats=5) / seconds(model, x),
        "float32": seconds(perceptron().double(), x.double()) / seconds(model, x),
        "bfloat16": seconds(model, x) / seconds(perceptron().bfloat16(), x.bfloat16()),
        "channels_last": seconds(convolutions(), images)
        / seconds(convolutions().to(memory_format=torch.channels_last), turned),
        "in_place": seconds(chain, long) / seconds(chain_in_place, long),
        "fused": seconds(chain_in_place, long) / seconds(torch.compile(chain), long),
        "compiled_perceptron": seconds(model, x) / seconds(torch.compile(model), x),
    }
    return {"ratio": {name: f"{ratio:.1f}" for name, ratio in ratios.items()}}

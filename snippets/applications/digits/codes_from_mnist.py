import torch
import torch.nn.functional as F

from snippets.kit.digits.data import compose
from snippets.kit.digits.training import train
from snippets.kit.image_classification.data import Images, from_torchvision


def small(train):
    """MNIST's digits without their margin of 4, in 8 by 8 pixels."""
    images = from_torchvision("MNIST", "data", train=train)
    pixels = F.adaptive_avg_pool2d(images.pixels[..., 4:-4, 4:-4], 8)
    return Images(pixels, images.labels, images.classes)


validation = compose(small(train=False), 1000, torch.Generator().manual_seed(0))
model, history = train(small(train=True), validation, epochs=50, codes=5000)
print(f"whole codes right: {history[-1]['codes']:.3f}")

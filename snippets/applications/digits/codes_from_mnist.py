from pathlib import Path

import torch.nn.functional as F

from snippets.kit.digits.data import codes_of
from snippets.kit.digits.evaluation import evaluate
from snippets.kit.digits.reader import add_calibration, load_reader
from snippets.kit.digits.rubbish import with_scribbles
from snippets.kit.digits.training import train
from snippets.kit.image_classification.data import Images, from_torchvision, hold_back
from snippets.kit.training import choose_device, is_main, process_group


def small(train):
    """MNIST's digits without their margin of 4, in 8 by 8 pixels."""
    images = from_torchvision("MNIST", "data", train=train)
    pixels = F.adaptive_avg_pool2d(images.pixels[..., 4:-4, 4:-4], 8)
    return Images(pixels, images.labels, images.classes)


images, others = hold_back(small(train=True))
validation, test = codes_of(others, "validation"), codes_of(small(train=False), "test")
device, file = choose_device(), Path("mnist.pt")
plan = {"epochs": 50, "codes": 5000, "device": device, "resume": file.exists()}
with process_group(device):  # alone, or together under torchrun
    train(with_scribbles(images), validation, checkpoint=file, **plan)
    if not is_main():
        raise SystemExit
add_calibration(file, validation)

reader = load_reader(file, device)
print(f"whole codes right: {evaluate(reader.model, test)['codes']:.3f}")
print(reader(test.pixels[:1])[0], test.labels[0].tolist())

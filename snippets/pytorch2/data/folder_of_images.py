import tempfile
from pathlib import Path

import numpy as np
import torch
from PIL import Image
from torch.utils.data import DataLoader, Dataset


class ImageFolder(Dataset):
    """One subfolder for each class; the pictures are opened when they are asked for."""

    def __init__(self, root):
        self.classes = sorted(path.name for path in Path(root).iterdir() if path.is_dir())
        self.files = sorted(Path(root).glob("*/*.png"))  # sorted: the same order everywhere

    def __len__(self):
        return len(self.files)

    def __getitem__(self, index):
        path = self.files[index]
        with Image.open(path) as image:
            pixels = np.array(image.convert("RGB").resize((32, 32)))
        pixels = torch.from_numpy(pixels).permute(2, 0, 1) / 255  # channels first, 0 to 1
        return pixels, self.classes.index(path.parent.name)


with tempfile.TemporaryDirectory() as root:
    for number, name in enumerate(["cat", "cat", "dog"]):  # three pictures of one colour
        (Path(root) / name).mkdir(exist_ok=True)
        Image.new("RGB", (40 + number, 30), "orange").save(Path(root, name, f"{number}.png"))
    dataset = ImageFolder(root)
    images, labels = next(iter(DataLoader(dataset, batch_size=3)))
print(dataset.classes, labels.tolist(), images.shape)

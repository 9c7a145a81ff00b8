import numpy as np
import torch
from datasets import load_dataset
from PIL import ImageOps

from snippets.kit.image_classification.data import Images

source = load_dataset("huggan/wikiart", split="train", streaming=True)
pixels, labels = [], []
for row in source.take(2000):
    square = ImageOps.fit(row["image"].convert("RGB"), (64, 64))
    pixels.append(torch.from_numpy(np.array(square)).permute(2, 0, 1).float() / 255)
    labels.append(row["style"])
names = source.features["style"].names
paintings = Images(torch.stack(pixels), torch.tensor(labels), names)
print(len(paintings), "paintings,", len(names), "styles")

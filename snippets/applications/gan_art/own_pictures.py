import random
from pathlib import Path

import numpy as np
from PIL import Image, ImageDraw

from snippets.kit import cli
from snippets.kit.gan_art.__main__ import program

draw = random.Random(0)
for part in ("train", "test"):
    for label, sky, colours in (
        ("day", "skyblue", ["gold", "orange"]),
        ("night", "navy", ["white"]),
    ):
        folder = Path("own", part, label)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(48):
            picture = Image.new("RGB", (64, 48), sky)
            x, y, r = draw.randint(22, 42), draw.randint(16, 32), draw.randint(8, 12)
            disc = (x - r, y - r, x + r, y + r)
            ImageDraw.Draw(picture).ellipse(disc, draw.choice(colours))
            picture.save(folder / f"{number}.png")

words = ["train", "--data", "own", "--size", 8, "--epochs", 2, "--device", "cpu"]
cli.run(program, [*words, "--out", "own.pt", "--overwrite"])
for label in ("night", "day"):
    cli.run(program, ["demo", "own.pt", *[label] * 8, "--device", "cpu", "--out", f"{label}.png"])
brightness = [np.asarray(Image.open(f"{label}.png")).mean() for label in ("night", "day")]
print("the days are brighter:", brightness[0] < brightness[1])

import random
from pathlib import Path

from PIL import Image, ImageDraw

from snippets.kit import cli
from snippets.kit.animals.__main__ import program

draw = random.Random(0)
for part, count in (("train", 48), ("test", 8)):
    for coat in ("spots", "stripes"):
        folder = Path("own", part, coat)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            picture = Image.new("RGB", (96, 64), draw.choice(["white", "tomato", "gold"]))
            pen, start = ImageDraw.Draw(picture), draw.randint(0, 9)
            for x in range(start, 96, 16):
                if coat == "stripes":
                    pen.line((x, 0, x + 5, 64), "black", 6)
                for y in range(start, 64, 16) if coat == "spots" else ():
                    pen.ellipse((x, y, x + 8, y + 8), "black")
            picture.save(folder / f"{number}.png")

words = ["train", "--data", "own", "--epochs", 6, "--device", "cpu"]
cli.run(program, [*words, "--out", "own.pt", "--overwrite"])
cli.run(program, ["evaluate", "own.pt", "--data", "own", "--device", "cpu"])

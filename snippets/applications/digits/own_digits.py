import random
from pathlib import Path

from PIL import Image, ImageDraw, ImageFont

from snippets.kit import cli
from snippets.kit.digits.__main__ import program

draw, font = random.Random(0), ImageFont.load_default(30)
for part, count in (("train", 4), ("test", 8)):
    for digit in "0123456789":
        folder = Path("own", part, digit)
        folder.mkdir(parents=True, exist_ok=True)
        for number in range(count):
            picture = Image.new("L", (32, 32))
            place = (16 + draw.randint(-2, 2), 16 + draw.randint(-1, 1))
            ImageDraw.Draw(picture).text(place, digit, fill=255, font=font, anchor="mm")
            picture.save(folder / f"{number}.png")

cli.run(program, ["evaluate", "shipped", "--data", "own", "--device", "cpu"])

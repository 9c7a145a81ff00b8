import contextlib
import io
import json
import random
from pathlib import Path

from PIL import Image, ImageDraw

from snippets.kit import cli
from snippets.kit.gan_faces.__main__ import program

draw = random.Random(0)
for part in ("train", "test"):
    folder = Path("own", part)
    folder.mkdir(parents=True, exist_ok=True)
    for number in range(64):
        picture = Image.new("RGB", (96, 72), draw.choice(["navy", "purple"]))
        x, y, r = draw.randint(36, 60), draw.randint(28, 44), draw.randint(12, 20)
        moon = (x - r, y - r, x + r, y + r)
        ImageDraw.Draw(picture).ellipse(moon, draw.choice(["gold", "white"]))
        picture.save(folder / f"{number}.png")

common, distances = ["--data", "own", "--device", "cpu"], []
for epochs in (1, 40):
    model = f"moons_{epochs}.pt"
    cli.run(program, ["train", *common, "--epochs", epochs, "--out", model, "--overwrite"])
    with contextlib.redirect_stdout(io.StringIO()) as printed:
        cli.run(program, ["evaluate", model, *common, "--json"])
    distances.append(json.loads(printed.getvalue())["fid"])
print("nearer to the test pictures than at first:", distances[1] < distances[0])
cli.run(program, ["demo", model, "--out", "moons.png", "--overwrite"])

cat > draw.py <<'END'
import random
from pathlib import Path

from PIL import Image, ImageDraw

random.seed(0)
for part, count in (("train", 60), ("test", 10)):
    for name, shape in (("disc", "ellipse"), ("line", "line")):
        folder = Path("shapes", part, name)
        folder.mkdir(parents=True)
        for number in range(count):
            left, top, side = (random.randint(*ends) for ends in ((0, 5), (0, 5), (7, 10)))
            picture = Image.new("RGB", (16, 16), "black")
            draw = getattr(ImageDraw.Draw(picture), shape)
            draw((left, top, left + side, top + side), fill=random.choice(["red", "cyan"]))
            picture.save(folder / f"{number}.png")
END
python draw.py
ls shapes/train
python -m snippets.kit.image_classification train --data shapes --batch-size 12 --epochs 8 \
    --out shapes.pt
python -m snippets.kit.image_classification evaluate shapes.pt --data shapes > scores.txt
head -n 1 scores.txt
python -m snippets.kit.image_classification predict shapes.pt shapes/test/disc/0.png \
    shapes/test/line/0.png

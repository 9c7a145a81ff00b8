from pathlib import Path

from PIL import Image

from snippets.kit.digits.data import read_strip

Image.new("L", (280, 28)).save("other.png")
Image.new("I;16", (52, 12)).save("deep.png")
Path("text.png").write_text("not a picture")
for name in ["other.png", "deep.png", "text.png"]:
    try:
        read_strip(name)
    except ValueError as error:
        print(error)

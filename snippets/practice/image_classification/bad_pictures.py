from pathlib import Path

from PIL import Image

from snippets.kit.image_classification.data import read_picture

Path("empty.png").touch()
Path("text.png").write_text("not a picture")
Image.new("L", (28, 28)).save("mnist.png")
for name in ["empty.png", "text.png", "mnist.png"]:
    try:
        read_picture(name)
    except ValueError as error:
        print(error)

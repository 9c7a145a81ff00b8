"""Small data of one's own for every command that takes a folder with ``--data``."""

from pathlib import Path

import torch
from PIL import Image

from snippets.kit.image_classification.data import digits, write_picture
from snippets.kit.speech_recognition.audio import write_wav


def table(folder, part, columns, rows, ending=".tsv"):
    """Write a table."""
    mark = "\t" if ending == ".tsv" else ","
    lines = [mark.join(map(str, row)) for row in (columns, *rows)]
    Path(folder).mkdir(exist_ok=True)
    path = Path(folder, part + ending)
    path.write_text("\n".join(lines) + "\n", encoding="utf-8")


def pictures(folder, classes, side, count=4):
    """Draw pictures of one brightness for each class."""
    for part in ("train", "test"):
        for number, name in enumerate(classes):
            place = Path(folder, part, name)
            place.mkdir(parents=True)
            for one in range(count):
                shade = 255 * number // len(classes) + one
                Image.new("L", (side, side), shade).save(place / f"{one}.png")


def animals(folder):
    pictures(folder, ("dog", "horse"), 40)
    Image.new("RGB", (50, 34), "red").save(Path(folder, "train", "dog", "wide.jpg"))


def styles(folder):
    pictures(folder, ("calm", "wild"), 20, count=16)


def photos(folder):
    for part in ("train", "test"):
        place = Path(folder, part)
        place.mkdir(parents=True)
        for number in range(8):
            Image.new("RGB", (30, 40), (30 * number, 99, 9)).save(place / f"{number}.png")


def small_digits(folder):
    images = digits()
    for part, first in (("train", 0), ("test", 900)):
        for label in range(10):
            place = Path(folder, part, str(label))
            place.mkdir(parents=True)
            found = (images.labels[first:] == label).nonzero().flatten()[:4] + first
            for number in found.tolist():
                write_picture(place / f"{number}.png", images.pixels[number])


def colours(folder):
    pictures(folder, ("dark", "light"), 8, count=6)


def sounds(folder):
    Path(folder).mkdir()
    times = torch.arange(4000) / 8000
    for number in range(4):
        write_wav(Path(folder, f"{number}.wav"), (times * 2000 * (number + 1)).sin() / 2)
    rows = [(f"{number}.wav", "甲乙"[number % 2]) for number in range(4)]
    table(folder, "train", ("file", "text"), rows)
    table(folder, "test", ("file", "text"), rows[:2])


def sentences(folder):
    rows = [
        ("我喝茶。", "I drink tea."),
        ("你喝水。", "you drink water."),
        ("我喝水。", "I drink water."),
    ]
    table(folder, "train", ("source", "target"), rows * 2)
    table(folder, "test", ("source", "target"), [*rows[:2], ("他跑。", "he runs.")])


def ratings(folder):
    rows = [(user, film, 1 + (user * film) % 5, day) for day, (user, film) in enumerate(
        (user, film) for film in range(12) for user in range(3)
    )]  # fmt: skip
    rows = [(f"u{user}", f"Film {film}", stars, day) for user, film, stars, day in rows]
    table(folder, "train", ("user", "film", "stars", "day"), rows[:-3], ".csv")
    table(folder, "test", ("user", "film", "stars", "day"), rows[-3:], ".csv")


def summaries(folder):
    rows = [(f"{one} won the cup. Everybody was glad! It rained.", f"{one} won") for one in "ABCD"]
    table(folder, "train", ("text", "summary"), rows)
    table(folder, "test", ("text", "summary"), rows[:2])


def texts(folder):
    rows = [("good", "I like it very much"), ("bad", "I do not like it")] * 3
    table(folder, "train", ("label", "text"), rows)
    table(folder, "test", ("label", "text"), rows[:2])


MAKERS = {
    "animals": animals,
    "digits": small_digits,
    "gan_art": styles,
    "gan_faces": photos,
    "image_classification": colours,
    "machine_translation": sentences,
    "recommender": ratings,
    "speech_recognition": sounds,
    "summarization": summaries,
    "text_classification": texts,
}

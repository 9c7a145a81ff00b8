import random
from pathlib import Path

from snippets.kit import cli
from snippets.kit.summarization.__main__ import program

draw, rows = random.Random(0), []
for number in range(120):
    thing, colour = draw.choice(["fence", "door", "roof"]), draw.choice(["red", "blue", "green"])
    sentences = [
        f"Decided: the {thing} will be {colour}.",
        f"{draw.choice(['Ann', 'Bo', 'Cy'])} asked what a {thing} costs.",
        f"{draw.choice(['Tea', 'Coffee'])} was served.",
        f"The {thing} is old.",
    ]
    draw.shuffle(sentences)
    rows.append(f"{' '.join(sentences)}\tThe {thing} will be {colour}")
Path("own").mkdir(exist_ok=True)
for part, some in (("train", rows[:100]), ("test", rows[100:])):
    Path("own", f"{part}.tsv").write_text("\n".join(["text\tsummary", *some]), encoding="utf-8")

words = ["train", "--data", "own", "--task", "docstrings", "--epochs", 4, "--device", "cpu"]
cli.run(program, [*words, "--out", "own.pt", "--overwrite"])
cli.run(program, ["evaluate", "own.pt", "--data", "own", "--device", "cpu"])
Path("minutes.txt").write_text(rows[100].partition("\t")[0], encoding="utf-8")
cli.run(program, ["demo", "own.pt", "minutes.txt"])

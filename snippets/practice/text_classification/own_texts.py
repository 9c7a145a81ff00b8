import random
from pathlib import Path

from snippets.kit import cli
from snippets.kit.text_classification.__main__ import program

said = {
    "order": ["请寄来{}双鞋", "我要买{}本书", "please send {} shirts"],
    "complaint": ["第{}双鞋是坏的", "书少了{}页", "the {} shirts are torn"],
}
draw, rows = random.Random(0), []
for _ in range(80):
    label = draw.choice(list(said))
    rows.append(f"{label}\t{draw.choice(said[label]).format(draw.randint(2, 99))}")
Path("own").mkdir(exist_ok=True)
for part, some in (("train", rows[:60]), ("test", rows[60:])):
    Path("own", f"{part}.tsv").write_text("\n".join(["label\ttext", *some]), encoding="utf-8")
print(rows[0])

words = ["train", "--data", "own", "--device", "cpu"]
cli.run(program, [*words, "--out", "own.pt", "--overwrite"])
cli.run(program, ["evaluate", "own.pt", "--data", "own"])
cli.run(program, ["predict", "own.pt", "我要买3双鞋"])

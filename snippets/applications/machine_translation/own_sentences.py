import itertools
import random
from pathlib import Path

from snippets.kit import cli
from snippets.kit.machine_translation.__main__ import program

who = {"I": "我", "You": "你", "We": "我们", "They": "他们"}
do = {"drink": "喝", "buy": "买", "sell": "卖"}
what = {"tea": "茶", "water": "水", "coffee": "咖啡", "milk": "牛奶"}
when = {"today": "今天", "tomorrow": "明天", "often": "常常"}
rows = [
    f"{a} {b} {c} {d}.\t{who[a]}{when[d]}{do[b]}{what[c]}。"
    for a, b, c, d in itertools.product(who, do, what, when)
]
random.Random(0).shuffle(rows)
Path("own").mkdir(exist_ok=True)
for part, some in (("train", rows[:120]), ("test", rows[120:])):
    text = "\n".join(["source\ttarget", *some])
    Path("own", f"{part}.tsv").write_text(text, encoding="utf-8")

small = ["--epochs", 20, "--batch-size", 16, "--model", "gru", "--rate", 0.01, "--device", "cpu"]
cli.run(program, ["train", "--data", "own", *small, "--out", "own.pt", "--overwrite"])
cli.run(program, ["evaluate", "own.pt", "--data", "own", "--device", "cpu"])
cli.run(program, ["demo", "own.pt", rows[120].partition("\t")[0]])

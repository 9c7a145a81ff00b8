import random
from pathlib import Path

from snippets.kit import cli
from snippets.kit.recommender.__main__ import program
from snippets.kit.recommender.factorization import MatrixFactorization, stars_for
from snippets.kit.training import load_checkpoint, load_model

draw, rows = random.Random(0), []
for user in range(40):  # half of them like space, the others love
    taste = ("Space", "Love")[user % 2]
    films = [f"{genre} {number}" for genre in ("Space", "Love") for number in range(15)]
    for day, film in enumerate(draw.sample(films, 20)):
        stars = draw.choice([4, 4.5, 5] if film.startswith(taste) else [1, 1.5, 2])
        rows.append((day, f"user {user},{film},{stars},{day}"))
lines = [line for _, line in sorted(rows)]
Path("own").mkdir(exist_ok=True)
for part, some in (("train", lines[:-80]), ("test", lines[-80:])):
    text = "\n".join(["user,film,stars,day", *some])
    Path("own", f"{part}.csv").write_text(text, encoding="utf-8")
print(lines[0])

words = ["train", "--data", "own", "--task", "ratings", "--epochs", 100, "--device", "cpu"]
cli.run(program, [*words, "--out", "own.pt", "--overwrite"])
cli.run(program, ["evaluate", "own.pt", "--data", "own"])

names, model = load_checkpoint("own.pt")["keep"], load_model("own.pt", MatrixFactorization)
user = names["users"].index("user 0")
for film in ("Space 7", "Love 7"):
    stars = stars_for(model, user, names["films"].index(film))
    print(f"user 0 would like {film}: {stars > 3}")

"""The models that come with the package, and how they were made."""

# --8<-- [start:trained]
import json
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor, nn

from snippets.kit import training as shared
from snippets.kit.adversarial import generate
from snippets.kit.gan_faces import ring
from snippets.kit.gan_faces.data import Faces, training_faces, validation_faces
from snippets.kit.gan_faces.evaluation import READER, evaluate, reader
from snippets.kit.gan_faces.model import Generator
from snippets.kit.gan_faces.training import train, train_reader

FILE = Path(str(files("snippets.kit.gan_faces").joinpath("faces.pt")))
"""The generator of seed 0, its history, and eight faces in the course of its training."""

RING = FILE.with_name("moments.json")
"""The toy in the course of its training, for each method."""

TEMPORARY = FILE.with_name("training.pt")

EPOCHS = 20
"""How long it was trained: twice as long as by default."""

WATCHED = (1, 2, 5, 20)
"""The epochs from which the eight faces are."""

RING_EVERY = 60
"""The steps from one moment of the toy to the next."""


def faces_model() -> Generator:
    """The trained generator."""
    return shared.load_model(FILE, Generator)


def course() -> tuple[list[dict[str, float]], Tensor]:
    """The history of the training, and faces, ``(epochs, 8, 3, 24, 24)``, from -1 to 1."""
    saved = shared.load_checkpoint(FILE)
    return saved["history"], saved["pictures"].float() / 127.5 - 1


def ring_course() -> dict[str, Tensor]:
    """For each method points in the course of its training, ``(moments, points, 2)``."""
    methods = json.loads(RING.read_text(encoding="utf-8"))["methods"]
    return {
        name: torch.tensor(of["points"]).unflatten(1, (-1, 2)) / 100 for name, of in methods.items()
    }


def make_reader() -> None:
    """Train the reader again."""
    model, _ = train_reader(Faces(12000, seed=4), checkpoint=TEMPORARY)
    _keep(READER, model)
    reader.cache_clear()


def make_faces() -> None:
    """Train the generator again, and look at it after every epoch."""
    pictures, training, validation = [], training_faces(), validation_faces()

    def watch(step: int, model: Generator) -> dict[str, float]:
        if step // 125 in WATCHED:  # 125 steps make an epoch
            pictures.append(((generate(model, 8, seed=1) + 1) * 127.5).round().byte())
        scores = evaluate(generate(model, len(validation), seed=2), validation.images)
        return {"fid": scores["fid"], "redraw": scores["redraw"]}

    model, history = train(training, epochs=EPOCHS, watch=watch, checkpoint=TEMPORARY)
    _keep(FILE, model, history=history, pictures=torch.stack(pictures))


def make_ring() -> None:
    """Train on the toy again."""
    methods = {}
    for name, method in ring.METHODS.items():
        moments = []
        ring.train(
            **method,
            every=RING_EVERY,
            watch=lambda _, model, to=moments: to.append(ring_moment(model)),
        )
        points, modes = zip(*moments, strict=True)
        methods[name] = {"points": points, "modes": modes}
    text = json.dumps({"every": RING_EVERY, "methods": methods}, separators=(",", ":"))
    RING.write_text(text.replace("],", "],\n") + "\n", encoding="utf-8")


def ring_moment(model: ring.Points) -> tuple[list[int], list[int]]:
    """What is kept of a moment: 120 points in hundredths, x and y in turn, and covered modes."""
    drawn = generate(model, 2000, seed=1000)  # by which the first seed is measured, too
    points = (100 * drawn[:120]).round().int().flatten().tolist()
    return points, (ring.shares(drawn) >= ring.ENOUGH).nonzero().flatten().tolist()


def _keep(path: Path, model: nn.Module, **more: object) -> None:
    """Keep what `load_model` needs, with weights in float16."""
    kept = {name: shared.load_checkpoint(TEMPORARY)[name] for name in ("class", "config")}
    weights = {name: part.half() for name, part in model.state_dict().items()}
    shared.save_checkpoint(path, {**kept, "weights": weights, **more})
    TEMPORARY.unlink()


# --8<-- [end:trained]

if __name__ == "__main__":
    torch.set_num_threads(1)
    make_reader()
    make_faces()
    make_ring()

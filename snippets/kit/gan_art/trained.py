"""The two generators that come with this package. Run this module to make them again."""

# --8<-- [start:trained]
from importlib.resources import files
from pathlib import Path

import torch
from torch import Tensor, nn

from snippets.kit import training as shared
from snippets.kit.adversarial import generate
from snippets.kit.gan_art.tasks import TASKS
from snippets.kit.gan_art.training import STEPS, train

FOLDER = Path(str(files("snippets.kit.gan_art")))
EPOCHS = {"digits": 12, "compositions": 48}
"""How long they were trained; those of compositions six times as long as by default."""


def trained(task: str) -> nn.Module:
    """The generator that comes along for ``"digits"`` or ``"compositions"``, seed 0."""
    return shared.load_model(FOLDER / f"{task}.pt", TASKS[task]().generator).requires_grad_(False)


def training_run(task: str) -> tuple[list[dict[str, float]], dict[int, Tensor]]:
    """What was measured during that training, and what the generator then drew.

    Returns:
        Rows with ``"step"``, ``"distance"``, and for each class the share that obeys; and, for
        some steps, pixels ``(classes, 2, channels, size, size)`` from 0 to 1.
    """
    saved = shared.load_checkpoint(FOLDER / f"{task}.pt")
    return saved["rows"], {step: drawn / 255 for step, drawn in saved["drawn"].items()}


def make(name: str, folder: Path = FOLDER) -> None:
    """Train anew and write the file, with weights of 16 bits."""
    torch.set_num_threads(1)
    task, rows, drawn = TASKS[name](), [], {}
    names, labels = task.training.classes, task.held_out.labels
    chosen = torch.arange(len(names)).repeat_interleave(16)

    def watch(step: int, generator: nn.Module) -> None:
        if step % (3 * STEPS):
            return
        pixels = generate(generator, len(labels), seed=1, labels=labels)
        share = task.share(pixels, labels)
        row = {one: share[labels == number].mean().item() for number, one in enumerate(names)}
        rows.append({"step": step, "distance": task.distance(pixels), **row})
        few = generate(generator, len(chosen), seed=2, labels=chosen)
        few = few.view(len(names), 16, *few.shape[1:])[:, :2]
        drawn[step] = (255 * few).round().byte()

    generator, _ = train(task, epochs=EPOCHS[name], watch=watch)
    some = sorted(drawn)
    some = {some[0], some[len(some) // 6], some[len(some) // 2 - 1], some[-1]}
    state = {
        "class": f"{task.generator.__module__}.{task.generator.__qualname__}",
        "config": task.config,
        "weights": {key: weight.half() for key, weight in generator.state_dict().items()},
        "rows": rows,
        "drawn": {step: few for step, few in drawn.items() if step in some},
    }
    shared.save_checkpoint(folder / f"{name}.pt", state)


# --8<-- [end:trained]

if __name__ == "__main__":
    for name in TASKS:
        make(name)

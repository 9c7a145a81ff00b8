import tempfile
from pathlib import Path

import torch


def save_atomically(state: dict, file: Path) -> None:
    """Save so that a process that ends meanwhile leaves a whole file: the old one or the new.

    Args:
        state: What to save.
        file: Where; a file beside it with the suffix ``.part`` is used meanwhile.
    """
    part = file.with_suffix(".part")
    torch.save(state, part)
    part.replace(file)


class Disconnected:
    def __reduce__(self):
        raise ConnectionError("the session ended in the middle of saving")


with tempfile.TemporaryDirectory() as folder:
    for save in [torch.save, save_atomically]:
        file = Path(folder) / f"{save.__name__}.pt"
        save({"step": 1}, file)
        try:
            save({"step": 2, "rest": Disconnected()}, file)
        except ConnectionError as error:
            print(error)
        try:
            print(f"{save.__name__}: {torch.load(file)}")
        except Exception as error:
            print(f"{save.__name__}: {type(error).__name__}, the checkpoint is lost")

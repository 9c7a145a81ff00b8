"""A reader that gives a code or says why it does not."""

from pathlib import Path
from typing import NamedTuple

import torch
from torch import Tensor

from snippets.kit import training as shared
from snippets.kit.digits.data import Codes, check_strips
from snippets.kit.digits.decoding import certainty, read
from snippets.kit.digits.evaluation import Calibration, calibrate, logits_of
from snippets.kit.digits.model import StripReader

INK = 0.3
"""A strip without any pixel above this is blank."""


class Answer(NamedTuple):
    """What a reader says of one strip.

    Attributes:
        code: The most probable code, accepted or not.
        certainty: How sure the reader is, from 0 to 1.
        refusal: Why it is not accepted; `None` if it is.
    """

    code: str
    certainty: float
    refusal: str | None


class Reader:
    """A trained model with its calibration.

    Args:
        model: Gives the logits of the columns.
        calibration: Its temperature, and the least certainty that is accepted.
    """

    def __init__(self, model: StripReader, calibration: Calibration) -> None:
        self.model, self.calibration = model, calibration

    def __call__(self, strips: Tensor) -> list[Answer]:
        """Read strips, of shape ``(strips, 1, HEIGHT, WIDTH)``."""
        check_strips(strips)
        logits = logits_of(self.model, strips) / self.calibration.temperature
        reading = read(logits)
        codes = ["".join(map(str, digits)) for digits in reading.digits.tolist()]
        certainties = certainty(logits, reading).tolist()
        return [
            Answer(code, sure, self._refusal(strip, sure))
            for code, sure, strip in zip(codes, certainties, strips, strict=True)
        ]

    def _refusal(self, strip: Tensor, sure: float) -> str | None:
        if strip.max() < INK:
            return "blank"
        if strip.mean() > 0.5:
            return "inverted: ink must be bright, the ground dark"
        if sure < self.calibration.threshold:
            return f"not sure enough: {sure:.3f} < {self.calibration.threshold:.3f}"
        return None


def add_calibration(path: str | Path, validation: Codes) -> Reader:
    """Calibrate the model in a checkpoint of `fit`, and write the result into the file.

    Args:
        path: The checkpoint.
        validation: Codes by writers that the model was not trained on.
    """
    model = shared.load_model(path, StripReader)
    calibration = calibrate(logits_of(model, validation.pixels), validation.labels)
    saved = shared.load_checkpoint(path)
    shared.save_checkpoint(path, {**saved, "calibration": [*calibration]})
    return Reader(model, calibration)


def load_reader(path: str | Path, device: str | torch.device = "cpu") -> Reader:
    """Load a checkpoint that has a calibration.

    Raises:
        FileNotFoundError: If there is no such file.
        CheckpointError: If it is damaged, or not the file of a reader.
    """
    model = shared.load_model(path, StripReader, device)
    saved = shared.load_checkpoint(path)
    if "calibration" not in saved:
        raise shared.CheckpointError(f"{path} has no calibration: its training did not end")
    return Reader(model, Calibration(*saved["calibration"]))

"""How many codes are read, how sure the reader is, and what it should refuse."""

from typing import NamedTuple

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from snippets.kit.digits.data import UNKNOWN, Codes
from snippets.kit.digits.decoding import at_places, certainty, read
from snippets.kit.image_classification import evaluation as single
from snippets.kit.training import finest


@torch.no_grad()
def logits_of(model: nn.Module, strips: Tensor, batch_size: int = 128) -> Tensor:
    """Apply a model to all strips; the result, ``(strips, classes, WIDTH)``, is on the CPU.

    The model is put into evaluation mode.
    """
    device = next(model.parameters()).device
    model.eval()
    return torch.cat([model(part.to(device)).cpu() for part in strips.split(batch_size)])


def shares(digits: Tensor, labels: Tensor) -> dict[str, float]:
    """The share of single ``"digits"`` and of whole ``"codes"`` that are right.

    Args:
        digits: What was read, of shape ``(codes, digits)``.
        labels: What stands there, of the same shape.
    """
    right = digits == labels
    return {
        "digits": finest(right).mean().item(),
        "codes": finest(right.all(dim=1)).mean().item(),
    }


def evaluate(model: nn.Module, codes: Codes) -> dict[str, float]:
    """Give the cross-entropy of the columns as ``"loss"``, and the `shares` that are right."""
    logits = logits_of(model, codes.pixels)
    loss = F.cross_entropy(logits, codes.columns(), ignore_index=UNKNOWN).item()
    return {"loss": loss, **shares(read(logits).digits, codes.labels)}


class Calibration(NamedTuple):
    """What validation codes tell about a model.

    Attributes:
        temperature: What its logits are divided by.
        threshold: The least certainty with which a code is accepted.
    """

    temperature: float
    threshold: float


def calibrate(logits: Tensor, labels: Tensor, risk: float = 0.01) -> Calibration:
    """Find the temperature of the digits, and the threshold that keeps to a risk.

    Args:
        logits: What a model says of validation codes, ``(codes, classes, columns)``.
        labels: What stands there, of shape ``(codes, digits)``.
        risk: The largest share of wrong codes among the accepted ones.
    """
    at = at_places(logits, read(logits))
    heat = single.temperature(at.flatten(0, 1), labels.flatten())
    reading = read(logits / heat)
    right = (reading.digits == labels).all(dim=1)
    return Calibration(heat, threshold_for(certainty(logits / heat, reading), right, risk))


def risk_coverage(confidence: Tensor, right: Tensor) -> tuple[Tensor, Tensor]:
    """Accept more and more codes, the surest first.

    Args:
        confidence: Of each code, of shape ``(codes,)``.
        right: Whether it was read rightly.

    Returns:
        The share of codes accepted, and the share of wrong ones among them, each of shape
        ``(codes,)``.
    """
    wrong = ~right[confidence.argsort(descending=True, stable=True)]
    accepted = finest(torch.arange(1, len(wrong) + 1, device=wrong.device))
    return accepted / len(wrong), wrong.cumsum(dim=0) / accepted


def threshold_for(confidence: Tensor, right: Tensor, risk: float) -> float:
    """The lowest threshold above which at most a share `risk` is wrong; 1 if there is none."""
    _, risks = risk_coverage(confidence, right)
    ranked = confidence.sort(descending=True).values
    last = torch.ones_like(risks, dtype=torch.bool)
    last[:-1] = ranked[:-1] > ranked[1:]  # equals are accepted together
    good = (last & (risks <= risk)).nonzero()
    if not len(good):
        return 1.0
    return ranked[good[-1]].item() * (1 - 1e-5)  # rounding elsewhere shall not exclude it


def accepted(confidence: Tensor, right: Tensor, threshold: float) -> dict[str, float]:
    """The share of codes accepted as ``"coverage"``, and of wrong ones among them as ``"risk"``."""
    kept = confidence >= threshold
    wrong = (kept & ~right).sum().item()
    return {"coverage": finest(kept).mean().item(), "risk": wrong / max(1, kept.sum().item())}

"""Every way of learning the new animals, over several seeds: the figures that the page quotes."""

from collections.abc import Iterable
from statistics import median

import torch
from torch import Tensor, nn

from snippets.kit.fine_tuning import digits, methods
from snippets.kit.fine_tuning.pretrained import NEW, OLD, animals, pretrain

SHOTS = (5, 20)
"""How many pictures of each new species there are to learn from."""


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Pre-train, learn the new species from a few pictures in every way, and test.

    Each seed has its own pre-trained network, its own few pictures and its own test pictures,
    200 of each species.

    Returns:
        For each way and number of pictures the median, the smallest and the largest test
            accuracy in per cent; how many points frozen features gain over training from
            scratch with five pictures; how accurate each network still is on the old species,
            with its old head; and the accuracies on the digits.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _measure(seeds)
    finally:
        torch.set_num_threads(threads)


def _measure(seeds: Iterable[int]) -> dict[str, dict[str, str]]:
    scores: dict[str, list[float]] = {}

    def note(name: str, score: float) -> None:
        scores.setdefault(name, []).append(100 * score)

    for seed in seeds:
        source = pretrain(seed)
        old = animals(OLD, 200, seed=2000 + seed)
        test = animals(NEW, 200, seed=3000 + seed)
        note("old_before", _accuracy(source, *old))
        for shots in SHOTS:
            x, y = animals(NEW, shots, seed=4000 + seed)
            note(f"nearest_{shots}", _nearest(x, y, *test))
            for method in (methods.scratch, methods.frozen, methods.full, methods.lora):
                torch.manual_seed(seed)
                net = method(source, x, y, len(NEW))
                note(f"{method.__name__}_{shots}", _accuracy(net, *test))
                if shots == 20 and method is not methods.scratch:
                    net.head = source.head
                    note(f"old_{method.__name__}", _accuracy(net, *old))
            x, y = _with_copies(x, y)
            for method in (methods.scratch, methods.frozen):
                torch.manual_seed(seed)
                net = method(source, x, y, len(NEW))
                note(f"{method.__name__}_copies_{shots}", _accuracy(net, *test))
        names = ("digits_scratch", "digits_full", "digits_frozen")
        for name, score in zip(names, digits.compare(seed), strict=True):
            note(name, score)
    results = {
        name: {"median": f"{median(s):.0f}", "min": f"{min(s):.0f}", "max": f"{max(s):.0f}"}
        for name, s in scores.items()
    }
    pairs = zip(scores["frozen_5"], scores["scratch_5"], strict=True)
    gains = [own - other for own, other in pairs]
    results["gain"] = {"median": f"{median(gains):.0f}", "min": f"{min(gains):.0f}"}
    return results


def _accuracy(net: nn.Module, x: Tensor, y: Tensor) -> float:
    with torch.no_grad():
        return (net(x).argmax(1) == y).double().mean().item()


def _with_copies(x: Tensor, y: Tensor) -> tuple[Tensor, Tensor]:
    """Each picture as it is, mirrored, with dark and bright exchanged, and both."""
    return torch.cat([x, x.flip(3), -x, -x.flip(3)]), y.repeat(4)


def _nearest(x: Tensor, y: Tensor, test_x: Tensor, test_y: Tensor) -> float:
    nearest = torch.cdist(test_x.flatten(1), x.flatten(1)).argmin(1)
    return (y[nearest] == test_y).double().mean().item()

"""Every way of reading with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from statistics import median
from typing import Any

import torch
from torch import Tensor, nn

from snippets.kit.digits import baselines
from snippets.kit.digits.data import Codes, codes_by, compose, writers
from snippets.kit.digits.decoding import certainty, product_of_digits, read
from snippets.kit.digits.evaluation import (
    accepted,
    calibrate,
    logits_of,
    shares,
    threshold_for,
)
from snippets.kit.digits.rubbish import rubbish, with_scribbles
from snippets.kit.digits.training import train
from snippets.kit.image_classification.data import Images
from snippets.kit.image_classification.evaluation import temperature

AS_MANY = 14 * 512
"""How many codes the reader is trained with, in all epochs together."""


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Read the test codes in every way.

    Returns:
        For each way the median, smallest and largest share of whole codes, the median
        share of digits, and the median of the CPU seconds that training took. Then, for
        some ways of being sure, how much is accepted of test codes (``"coverage"``) and how
        much of that is wrong (``"risk"``), at a threshold chosen for a risk of 1 %; the
        same at 5 % (``"loose_coverage"``, ``"loose_risk"``), and how much of each kind of
        rubbish is accepted there, all in per cent.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        return _measure(list(seeds))
    finally:
        torch.set_num_threads(threads)


def _measure(seeds: Sequence[int]) -> dict[str, dict[str, str]]:
    training, test = codes_by("training", 300), codes_by("test")
    five = sum(len(baselines.runs(strip)) == 5 for strip in test.pixels) / len(test)
    results = {"runs": {"five": f"{100 * five:.0f}"}}
    for name in ("logistic", "neighbours", "svc"):  # without random numbers: one run will do
        method, seconds = _timed(lambda name=name: baselines.classical(name, training))
        digits = baselines.read_classical(method, test.pixels)
        results[name] = _row([(shares(digits, test.labels), seconds)])
    results["cnn"] = _row([_cut_and_cnn(training, test, seed) for seed in seeds])
    cut = [_cut_and_cnn(_as_many(seed), test, seed, epochs=1) for seed in seeds]
    results["cnn_as_many"] = _row(cut)
    results["touching"] = _touching(cut[0][3])
    own, plain = with_scribbles(writers()[0]), writers()[0]
    runs = [_reader(own, test, seed) for seed in seeds]
    results["reader"] = _row(runs)
    results["without_scribbles"] = _row([without := _reader(plain, test, seeds[0])])
    gain = float(results["reader"]["codes"]) - float(results["cnn_as_many"]["codes"])
    results["reader"]["points_over_cnn"] = f"{100 * gain:.0f}"
    results["accept_cut_cnn"] = _accepted([run[2] for run in cut])
    results["accept_product"] = _accepted([run[3] for run in runs])
    results["accept_without_scribbles"] = _accepted([without[2]])
    results["accept"] = _accepted([run[2] for run in runs])
    return results


def _timed(method: Callable) -> tuple[Any, float]:
    start = time.process_time()
    result = method()
    return result, time.process_time() - start


def _as_many(seed: int) -> Codes:
    """As many codes as the reader gets, written with the same digits and as distorted."""
    generator = torch.Generator().manual_seed(100 + seed)
    return compose(writers()[0], AS_MANY, generator, distortion=2)


def _cut_and_cnn(training: Codes, test: Codes, seed: int, **options: int) -> tuple:
    """Scores, seconds, and what is accepted by the product of the softmax probabilities."""
    model, seconds = _timed(lambda: baselines.small_cnn(training, seed=seed, **options))
    validation = codes_by("validation")
    logits = baselines.cnn_logits(model, validation.pixels)
    heat = temperature(logits.flatten(0, 1), validation.labels.flatten())

    def answer(strips: Tensor) -> tuple[Tensor, Tensor]:
        chances = (baselines.cnn_logits(model, strips) / heat).double().softmax(dim=2)
        best, digits = chances.max(dim=2)
        return digits, best.prod(dim=1)

    digits, _ = answer(test.pixels)
    return shares(digits, test.labels), seconds, _what_is_accepted(answer, test), model


def _touching(model: nn.Module) -> dict[str, str]:
    """Whole codes that cuts and a CNN read, by the gap between the digits."""
    found = {}
    for name, gap in {"apart": 3, "touching": 0, "overlapping": -1}.items():
        generator = torch.Generator().manual_seed(4)
        codes = compose(writers()[2], 300, generator, gaps=(gap, gap))
        digits = baselines.cnn_logits(model, codes.pixels).argmax(dim=2)
        found[name] = f"{shares(digits, codes.labels)['codes']:.2f}"
    return found


def _reader(digits: Images, test: Codes, seed: int) -> tuple:
    """Scores, seconds, and what is accepted: by `certainty`, and by the digits alone."""
    (model, _), seconds = _timed(lambda: train(digits, seed=seed))
    validation = codes_by("validation")
    heat, _ = calibrate(logits_of(model, validation.pixels), validation.labels)

    def answer(strips: Tensor, score: Callable) -> tuple[Tensor, Tensor]:
        logits = logits_of(model, strips) / heat
        reading = read(logits)
        return reading.digits, score(logits, reading)

    ways = [
        _what_is_accepted(partial(answer, score=score), test)
        for score in (certainty, product_of_digits)
    ]
    digits, _ = answer(test.pixels, product_of_digits)
    return shares(digits, test.labels), seconds, *ways


def _what_is_accepted(answer: Callable, test: Codes) -> dict[str, float]:
    """Choose thresholds on validation codes; then look at test codes, and at rubbish."""
    validation = codes_by("validation")
    digits, sure = answer(validation.pixels)
    right = (digits == validation.labels).all(dim=1)
    strict, loose = (threshold_for(sure, right, risk) for risk in (0.01, 0.05))
    digits, sure = answer(test.pixels)
    right = (digits == test.labels).all(dim=1)
    kept = accepted(sure, right, strict)
    kept |= {f"loose_{key}": value for key, value in accepted(sure, right, loose).items()}
    for kind, strips in rubbish(writers()[2]).items():
        share = (answer(strips)[1] >= loose).double().mean().item()
        kept[kind.replace(" ", "_")] = share
    return kept


def _row(runs: list[tuple]) -> dict[str, str]:
    codes = [run[0]["codes"] for run in runs]
    return {
        "codes": f"{median(codes):.3f}",
        "min": f"{min(codes):.3f}",
        "max": f"{max(codes):.3f}",
        "digits": f"{median(run[0]['digits'] for run in runs):.3f}",
        "seconds": f"{median(run[1] for run in runs):.1f}",
    }


def _accepted(rows: list[dict[str, float]]) -> dict[str, str]:
    """Medians in per cent, and of coverage and risk the extremes too."""
    found = {key: f"{100 * median(row[key] for row in rows):.1f}" for key in rows[0]}
    for key in ("coverage", "risk"):
        values = [100 * row[key] for row in rows]
        found |= {f"{key}_min": f"{min(values):.1f}", f"{key}_max": f"{max(values):.1f}"}
    return found

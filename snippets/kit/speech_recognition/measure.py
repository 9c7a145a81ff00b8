"""Every method with several seeds: the figures that the page quotes."""

import time
from collections.abc import Callable, Iterable, Sequence
from functools import partial
from statistics import mean, median

import torch

from snippets.kit.familiar import recall
from snippets.kit.speech_recognition import people
from snippets.kit.speech_recognition.baselines import Frames, Templates
from snippets.kit.speech_recognition.data import Utterance, joined_words, load
from snippets.kit.speech_recognition.decoding import beam_search
from snippets.kit.speech_recognition.evaluation import error_rate, features_of, transcribe, whole
from snippets.kit.speech_recognition.trained import FILE, digit_model
from snippets.kit.speech_recognition.training import train


def measure(seeds: Iterable[int] = (0, 1, 2)) -> dict[str, dict[str, str]]:
    """Train every method with each seed, and score it on the test voices.

    Returns:
        For each method the median, the lowest and the highest digit error rate, the median
        share of whole strings in per cent, and the median of the CPU seconds of its training,
        without a network with those of the test; and what `measure_people` returns.
    """
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    try:
        results = {}
        for name, method in CLASSICAL.items():  # without random numbers: one run will do
            start = time.process_time()
            built = method(load("train"))
            said = [built.transcribe(one.samples) for one in load("test")]
            results[name] = _row([(said, time.process_time() - start)])
        for name, (part, method) in TRAINED.items():
            runs = [_trained(method, part(), seed) for seed in seeds]
            results[name] = _row([run[:2] for run in runs])
            if name == "recurrent":
                results["beam"] = _row([(said, seconds) for _, seconds, said in runs])
        return results | measure_people()
    finally:
        torch.set_num_threads(threads)


def measure_people() -> dict[str, dict[str, str]]:
    """Let every method learn from people and from espeak-ng, and score it on people.

    Returns:
        For each method the per cent that it gets right where each speaker is left out once, of
        the worst and the best speaker, where the parts are drawn at random (all but the
        network), and after learning from English by espeak-ng; for the model that comes along,
        which knows Mandarin, the per cent that is right, and that is told to be strange.
    """
    words, results = people.people(), {}
    everything = {"": (list(people.english()), list(words))}
    for name, method in PEOPLE.items():
        found = people.shares(method, people.by_speaker(words)).values()
        row = {"speakers": mean(found), "lowest": min(found), "highest": max(found)}
        if name != "people_network":  # would take as long again
            row["random"] = mean(people.shares(method, people.at_random(words)).values())
        row["espeak"] = people.shares(method, everything)[""]
        results[name] = {key: f"{100 * value:.0f}" for key, value in row.items()}
    return results | {"people_mandarin": _mandarin(words)}


def _mandarin(words: Sequence[Utterance]) -> dict[str, str]:
    """How the model that comes along does on English, and how often it is told to be strange."""
    model, known = digit_model(), recall(FILE)
    said = transcribe(model, words, people.one_digit)
    right = mean(map(str.__eq__, said, (word.text for word in words)))
    distances = known.distances(features_of(model, [word.samples for word in words]))
    strange = (distances > known.limit).double().mean().item()
    return {"right": f"{100 * right:.0f}", "strange": f"{100 * strange:.0f}"}


def of_six_voices() -> list[Utterance]:
    """The fluent strings of those voices whose single words are known."""
    voices = {word.voice for word in load("words")}
    return [one for one in load("train") if one.voice in voices]


def of_all_voices() -> list[Utterance]:
    """As many fluent strings, by all voices of the training, which take turns."""
    said = load("train")
    voices = len({one.voice for one in said})
    return [one for number, one in enumerate(said) if number // voices % 3 == 0]


CLASSICAL: dict[str, Callable] = {"templates": Templates, "frames": Frames}
TRAINED: dict[str, tuple[Callable, Callable]] = {
    "joined": (joined_words, train),
    "six_voices": (of_six_voices, partial(train, epochs=120)),
    "all_voices": (of_all_voices, partial(train, epochs=120)),
    "plain": (partial(load, "train"), partial(train, stretch=0.0, noise=0.0)),
    "convolutional": (partial(load, "train"), partial(train, recurrent=False)),
    "recurrent": (partial(load, "train"), train),
}
PEOPLE: dict[str, Callable] = {
    "people_neighbour": people.neighbour,
    "people_regression": people.regression,
    "people_warping": people.warping,
    "people_network": people.network,
}


def _trained(method: Callable, training: Sequence[Utterance], seed: int) -> tuple:
    """What one model says: greedily, its CPU seconds of training, and by beam search."""
    start = time.process_time()
    model, _ = method(training, seed=seed)
    seconds = time.process_time() - start
    test = load("test")
    return (
        transcribe(model, test),
        seconds,
        transcribe(model, test, lambda scores: beam_search(scores)[0][0]),
    )


def _row(runs: list[tuple[list[str], float]]) -> dict[str, str]:
    truths = [one.text for one in load("test")]
    errors = [error_rate(truths, said) for said, _ in runs]
    return {
        "error": f"{100 * median(errors):.1f}",
        "lowest": f"{100 * min(errors):.1f}",
        "highest": f"{100 * max(errors):.1f}",
        "whole": f"{100 * median(whole(truths, said) for said, _ in runs):.0f}",
        "seconds": f"{median(seconds for _, seconds in runs):.0f}",
    }
